import { isSimplifiedOnly } from '../byte-runs/simplified-only.ts';
import { codeOf, isGb2312 } from '../gbk.ts';
import { logProbability } from '../language-model.ts';
import { addByte } from './add-byte.ts';
import { bytesOfStretch } from './bytes-of-stretch.ts';
import { unknownByte } from './bytes-of-unit.ts';
import type { Misreading } from './misreadings.ts';
import type { Character } from './read-exactly.ts';

/**
 * Read a stretch that was UTF-8 and that bytes are missing of. The first byte of each character tells how many it has, so
 * that where a byte is missing is known, and what the others and the context leave of its characters.
 *
 * @param around what stands on either side, and the page's script, where it is known: of two forms of a character the
 * other one is unlikely
 * @returns undefined where what is left is no UTF-8, whatever is missing
 */
export function readBrokenUtf8(
  stretch: string,
  misreading: Misreading,
  around: Surroundings,
): Character[] | undefined {
  const found: Candidates[] = [];
  const bytes = bytesOfStretch(stretch, misreading);
  if (!bytes) return undefined;
  for (let at = 0; at < bytes.length;) {
    const { byte: first, end } = bytes[at++]!;
    if (first >= 0 && first < 0x80) {
      found.push({ texts: [String.fromCharCode(first)], end });
      continue;
    }
    if (first < 0xc2 || first > 0xef) return undefined;
    const length = first < 0xe0 ? 1 : 2;
    const rest: number[] = [];
    let last = end;
    for (; rest.length < length && at < bytes.length; at++) {
      const byte = asContinuation(bytes[at]!.byte, misreading);
      if (byte === undefined) break;
      rest.push(byte);
      last = bytes[at]!.end;
    }
    const texts = candidates(first, rest, length, misreading);
    // A space at its end may be the page's own.
    if (bytes[at - 1]!.byte === space)
      for (const text of candidates(first, rest.slice(0, -1), length, misreading)) texts.push(`${text} `);
    if (texts.length === 0) return undefined;
    found.push({ texts, end: last });
  }
  return choose(found, around);
}

const space = 0x20;

/** What a character may be, each as text. */
interface Candidates {
  texts: readonly string[];
  end: number;
}

/** What tells which of several characters a place has. */
export interface Surroundings {
  before: string;
  after: string;
  script?: PageScript | undefined;
}

/** As `scriptOfPage` tells it. */
export type PageScript = 'hans' | 'hant';

/** A byte inside a character, as it is or as pages change it: a no-break space to a space, one that was left over to `?`. */
function asContinuation(byte: number, { readAs }: Misreading): number | undefined {
  if (byte === unknownByte || (byte >= 0x80 && byte <= 0xbf)) return byte;
  if (readAs === 'latin-1') return byte === space ? 0xa0 : undefined;
  return byte === 0x3f ? unknownByte : undefined;
}

/** Bytes that show nothing in Latin: the soft hyphen, and those that Windows has no sign for. */
const unseen = [0xad, 0x81, 0x8d, 0x8f, 0x90, 0x9d];
const continuations = Array.from({ length: 0x40 }, (_, index) => 0x80 + index);

/** The characters that begin with a byte, have the others that are there, and lack what is missing. */
function candidates(
  first: number,
  rest: readonly number[],
  length: number,
  { readAs }: Misreading,
): string[] {
  const lost = readAs === 'gbk' ? continuations : unseen;
  const texts = new Set<string>();
  const goOn = (pending: number, left: readonly number[], missing: number): void => {
    const [own, ...others] = left;
    const add = (byte: number, behind: readonly number[], lacks: number): void => {
      const added = addByte(pending, byte, 'utf-8');
      if (added < 0) goOn(-added, behind, lacks);
      else if (added > 0 && behind.length === 0 && lacks === 0) texts.add(String.fromCharCode(added));
    };
    if (own !== undefined)
      for (const byte of own === unknownByte ? continuations : [own]) add(byte, others, missing);
    if (missing > 0) for (const byte of lost) add(byte, left, missing - 1);
  };
  goOn(first, rest, length - rest.length);
  return [...texts];
}

/**
 * Of each character's candidates the likeliest between its neighbours; the others behind it, by how likely they are, all of
 * them: names have characters that reports do not.
 */
function choose(
  found: readonly Candidates[],
  { before: left, after: right, script }: Surroundings,
): Character[] {
  const characters: Character[] = [];
  const before: number[] = [...`\n\n${left}`.slice(-2)].map((sign) => sign.charCodeAt(0));
  for (const [at, { texts, end }] of found.entries()) {
    // What is as doubtful itself tells nothing.
    const [third, fourth] = [at + 1, at + 2].map((place) => certainAt(found, place, right));
    const after = third === undefined ? '' : third + (fourth ?? '');
    const [text, ...others] =
      texts.length === 1
        ? texts
        : texts
            .map((each) => ({ each, score: likeliness(before, each + after) - costOf(each, script) }))
            .sort((a, b) => b.score - a.score)
            .map(({ each }) => each);
    before.push(text!.charCodeAt(text!.length - 1));
    before.shift();
    characters.push(others.length > 0 ? { text: text!, end, others } : { text: text!, end });
  }
  return characters;
}

/** How much less likely, in natural logarithms, is what the other script has. */
function costOf(text: string, script: PageScript | undefined): number {
  const unit = text.charCodeAt(0);
  const code = codeOf(unit);
  const strange = script === 'hans' ? code >= 0x8140 && !isGb2312(code) : isSimplifiedOnly(unit);
  return script !== undefined && strange ? costOfOtherScript : 0;
}
const costOfOtherScript = 6;

/** The character at a place, or what stands behind the last; undefined where there are several. */
function certainAt(found: readonly Candidates[], at: number, right: string): string | undefined {
  const texts = found[at]?.texts ?? [right[at - found.length] ?? '\n'];
  return texts.length === 1 ? texts[0] : undefined;
}

function likeliness(before: readonly number[], text: string): number {
  let [first, second] = before as [number, number];
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    sum += logProbability(first, second, unit);
    [first, second] = [second, unit];
  }
  return sum;
}
