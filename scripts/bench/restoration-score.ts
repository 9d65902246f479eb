import type { Edit } from '../../src/restore/edit.ts';
import { damageConvert } from '../../src/script/damage-convert.ts';
import { toSimplified } from '../../src/script/to-simplified.ts';

/** A place where the reading is not what the report said, white space aside. */
export interface Difference {
  wanted: string;
  got: string;
  /** What stands before it. */
  before: string;
  /** What the ledger says there, if anything. */
  edits: string[];
}

export interface Score {
  /** Characters of the clean text, white space aside. */
  characters: number;
  /** Wrong ones inside conjectures that list what is right. */
  listed: number;
  /** Wrong ones anywhere else: what must never be. */
  silent: number;
  /** Such as the damage leaves no trace of: widths under NFKC, a traditional character that the report had. */
  traceless: number;
  differences: Difference[];
}

/** A stretch of the reading: one text, or several that the ledger leaves open, the chosen one first. */
interface Stretch {
  start: number;
  texts: readonly string[];
  edit?: Edit;
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/**
 * Hold a reading to the clean text. It is free of silent errors if taking some alternative of each conjecture
 * gives the clean text, white space aside; that is tried by walking along both with every place in the clean
 * text where the choices so far may have led.
 */
export function scoreReading(clean: string, reading: string, ledger: readonly Edit[]): Score {
  const wanted = squeeze(clean);
  const stretches = stretchesOf(reading, ledger);
  const whole = stretches.map(({ texts }) => texts[0]!).join('');
  const score: Score = { characters: wanted.length, listed: 0, silent: 0, traceless: 0, differences: [] };
  // Place in the clean text → wrong characters in the choices that led there.
  let live = new Map([[0, 0]]);
  let skipTo = 0;
  for (const { start, texts, edit } of stretches) {
    const end = start + texts[0]!.length;
    if (end < skipTo || (end === skipTo && start < end)) continue;
    const given = skipTo > start ? [texts[0]!.slice(skipTo - start)] : texts;
    const next = new Map<number, number>();
    for (const [at, cost] of live) {
      for (const text of given) {
        if (!wanted.startsWith(text, at)) continue;
        const now = cost + wrongIn(text, given[0]!);
        if (now < (next.get(at + text.length) ?? Infinity)) next.set(at + text.length, now);
      }
    }
    if (next.size > 0) {
      live = next;
      continue;
    }
    const [[at, cost]] = [...live].sort((a, b) => a[1] - b[1]) as [[number, number]];
    score.listed += cost;
    const from = Math.max(start, skipTo);
    const resumed = passDifferences(wanted, at, whole, from, end, score, edit);
    live = new Map([[resumed.wanted, 0]]);
    skipTo = resumed.got;
  }
  const [[at, cost]] = [...live].sort((a, b) => a[1] - b[1]) as [[number, number]];
  score.listed += cost;
  if (at < wanted.length) note(score, wanted, at, wanted.length, '', undefined);
  return score;
}

/** Walk over one stretch that differs, to a place behind it where both agree again. */
function passDifferences(
  wanted: string,
  at: number,
  whole: string,
  from: number,
  end: number,
  score: Score,
  edit: Edit | undefined,
): { wanted: number; got: number } {
  let [i, j] = [at, from];
  while (j < end || i === at) {
    while (j < end && wanted[i] === whole[j]) [i, j] = [i + 1, j + 1];
    if (j >= end && j > from) break;
    const [skipWanted, skipGot] = nearest(wanted, i, whole, j);
    note(score, wanted, i, i + skipWanted, whole.slice(j, j + skipGot), edit);
    [i, j] = [i + skipWanted, j + skipGot];
    if (j >= whole.length) break;
  }
  return { wanted: i, got: Math.max(j, end) === end ? Math.min(j, end) : j };
}

/** How many characters must agree for both texts to be together again, and how far that is looked for. */
const agreeing = 4;
const reach = 400;

/** The shortest way to skip in both texts to where they agree again. */
function nearest(wanted: string, i: number, whole: string, j: number): [number, number] {
  for (let sum = 1; sum < reach; sum++) {
    for (let skipGot = 0; skipGot <= sum; skipGot++) {
      const skipWanted = sum - skipGot;
      const probe = wanted.slice(i + skipWanted, i + skipWanted + agreeing);
      if (probe !== '' && whole.startsWith(probe, j + skipGot)) return [skipWanted, skipGot];
      if (probe === '' && j + skipGot >= whole.length) return [skipWanted, skipGot];
    }
  }
  return [wanted.length - i, whole.length - j];
}

function note(score: Score, wanted: string, from: number, to: number, got: string, edit?: Edit): void {
  if (isTraceless(wanted.slice(from, to), got)) {
    score.traceless += to - from;
    return;
  }
  score.silent += Math.max(to - from, got.length);
  score.differences.push({
    wanted: wanted.slice(from, to),
    got,
    before: wanted.slice(Math.max(0, from - 8), from),
    edits: edit ? [`${edit.rule} ${edit.certainty} ${edit.lemma}→${edit.reading}`] : [],
  });
}

/** True where both come out of the damage alike, and that of a report in simplified script is what was read. */
function isTraceless(wanted: string, got: string): boolean {
  if (got.normalize('NFKC') === wanted.normalize('NFKC')) return true;
  return damageConvert(got) === wanted && toSimplified(wanted) === got && !/[著着]/.test(wanted);
}

/** Characters in which two texts differ, what they share at both ends aside. */
function wrongIn(text: string, other: string): number {
  let start = 0;
  while (start < text.length && text[start] === other[start]) start++;
  let end = 0;
  const room = Math.min(text.length, other.length) - start;
  while (end < room && text.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(text.length, other.length) - start - end;
}

function stretchesOf(reading: string, ledger: readonly Edit[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  const add = (texts: readonly string[], edit?: Edit): void => {
    const squeezed = [...new Set(texts.map(squeeze))];
    stretches.push({ start, texts: squeezed, ...(edit && { edit }) });
    start += squeezed[0]!.length;
  };
  let [at, shift] = [0, 0];
  for (const edit of ledger) {
    const from = edit.span[0] + shift;
    add([reading.slice(at, from)]);
    add([edit.reading, ...(edit.certainty === 'conjecture' ? (edit.alternatives ?? []) : [])], edit);
    at = from + edit.reading.length;
    shift += edit.reading.length - edit.lemma.length;
  }
  add([reading.slice(at)]);
  return stretches;
}

/** Precision and recall in one number; 1 where there was nothing to find and nothing was found. */
export const f1 = (found: number, wanted: number, right: number): number =>
  found + wanted === 0 ? 1 : (2 * right) / (found + wanted);

/**
 * Where the lines of a text begin, counted in characters without white space, and which of them are headings
 * 一、 or （一）.
 *
 * @param place where a character of the text stands in the text it is held to
 */
export function linesOf(
  text: string,
  place: (at: number) => number = (at) => at,
): { lines: Set<number>; headings: Set<number> } {
  const lines = new Set<number>();
  const headings = new Set<number>();
  let at = 0;
  for (const line of text.split('\n')) {
    const squeezed = squeeze(line);
    if (squeezed !== '') lines.add(place(at));
    if (/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/.test(squeezed)) {
      headings.add(place(at));
    }
    at += squeezed.length;
  }
  return { lines, headings };
}

/** Where each character of `got` stands in `wanted`, white space aside; -1 for what is not there. */
export function align(wanted: string, got: string): (at: number) => number {
  const [one, other] = [squeeze(wanted), squeeze(got)];
  const places = new Int32Array(other.length + 1).fill(-1);
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) places[j++] = i++;
    else {
      const [skipOne, skipOther] = nearest(one, i, other, j);
      [i, j] = [i + skipOne, j + skipOther];
    }
  }
  return (at) => places[at]!;
}

/** How many of one set are in another. */
export const shared = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  [...one].filter((at) => other.has(at)).length;
