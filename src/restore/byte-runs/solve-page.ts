import { mayBeConverted } from '../../script/detect-script.ts';
import type { FoundEdit, Mark } from '../edit.ts';
import { characterBefore } from '../character-before.ts';
import { findAnnotations, readSyllable } from '../find-annotations.ts';
import { inferAnnotated } from '../infer-annotated.ts';
import type { Finding } from '../rule.ts';
import { editsOfRun } from './edits-of-run.ts';
import { gainOfRun } from './gain-of-run.ts';
import { mendedOf } from './mended-of.ts';
import { lastByteAt, markAt, type Page } from './page.ts';
import { scriptOfPage } from './script-of-page.ts';
import { solveRun, type Run } from './solve-run.ts';
import { unknownSign } from './swallowed-edits.ts';
import { newSearch, toChoose, toList } from './vanished-search.ts';

/** One run that reads so much better than it stood (e^12 to one) tells that the page was split. */
const gainThatTells = 12;
/** On such a page the shortest runs are read too; elsewhere `?,` and `?!` are what their author wrote. */
const leastGainOnDamaged = -10;
const leastGainElsewhere = 6;

/** One shifted character in twenty makes a code of a user-defined area; a page with this many and none drops them. */
const enoughShifted = 60;

/**
 * Hypotheses for one page: so many, and so many more for each code unit. Damaged pages need 0.4 a code
 * unit at most; a page of nothing but `?,` would need more than anybody waits for, and its rest is left.
 */
const effortAtLeast = 20_000;
const effortAUnit = 0.5;

/** So many in a row are lost spaces; of bytes, no more than four are lost together. */
const longRow = '?'.repeat(6);

/** Find and read every run of byte damage of a page. */
export function solvePage(given: Pick<Page, 'text' | 'annotated' | 'halfWidth'>): Finding {
  const { text } = given;
  const annotations = findAnnotations(text);
  const annotated = given.annotated.size > 0 ? given.annotated : inferAnnotated(text, annotations);
  const halfWidth = given.halfWidth || isHalfWidth(text);
  // Every run begins with a byte that was lost.
  if (!text.includes('?')) return { edits: [], facts: { annotated, halfWidth, bytesDamaged: false } };
  const own = [...annotated.keys()].join('');
  mark(carries, own, 1);
  mark(shown, text, 1);
  try {
    const finding = solve({
      text,
      annotated,
      carries,
      shown,
      shownWith: new Set(annotations.map(({ base, reading }) => text[base]! + reading)),
      halfWidth,
      script: scriptOfPage(text),
      privateUse: /[\ue000-\uf8ff]/.test(text),
      vanishing: false,
      choosing: newSearch(toChoose),
      listing: newSearch(toList),
      choices: [],
    });
    const mended = mendedOf(text, annotations, annotated, finding.edits);
    return { ...finding, facts: { ...finding.facts, mended } };
  } finally {
    mark(carries, own, 0);
    mark(shown, text, 0);
  }
}

/** Of the page that is being read, by UTF-16 code unit; zeros otherwise. Arrays of this size are dear to make for each. */
const carries = new Uint8Array(0x10000);
const shown = new Uint8Array(0x10000);

function mark(units: Uint8Array, text: string, value: 0 | 1): void {
  for (let at = 0; at < text.length; at++) units[text.charCodeAt(at)] = value;
}

function solve(page: Page): Finding {
  const { text, annotated, halfWidth } = page;
  const { vanishing, solved } = solveTwice(page);
  const runs = solved.flatMap(({ run, at, before, context }) => {
    const edits = editsOfRun(run, { ...page, vanishing }, at, before);
    return edits.length > 0 ? [{ gain: gainOfRun(run, page, at, context.slice(-2)), edits }] : [];
  });
  const damaged =
    annotated.size > 0 ||
    runs.some(({ gain }) => gain > gainThatTells) ||
    (runs.length > 0 && mayBeConverted(text));
  const leastGain = damaged ? leastGainOnDamaged : leastGainElsewhere;
  const edits = apart(runs.filter(({ gain }) => gain > leastGain)).flatMap((run) => run.edits);
  const marks = edits.flatMap(({ span, reading }): Mark[] =>
    reading.includes(unknownSign)
      ? [
          {
            kind: 'unreadable',
            at: span[0] + reading.indexOf(unknownSign),
            reason: '一位数字已失，抄本中无可考',
          },
        ]
      : [],
  );
  return { edits, marks, facts: { annotated, halfWidth, bytesDamaged: edits.length > 0 } };
}

/**
 * The next run may begin within a row of `?` that is left as it stands, with a doubt. The doubt is of the whole row, and
 * goes where something better than doubt is known of a part.
 */
function apart<T extends { edits: readonly FoundEdit[] }>(runs: readonly T[]): T[] {
  const kept: T[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (last && last.edits.at(-1)!.span[1] > run.edits[0]!.span[0]) {
      if (run.edits.every(({ lemma, reading }) => lemma === reading)) continue;
      kept.pop();
    }
    kept.push(run);
  }
  return kept;
}

/** A run with where it begins and what stands before it. */
interface Solved {
  run: Run;
  at: number;
  /** Offset of the character before it, or -1: where there is none, or where the run before made it of what stands there. */
  before: number;
  /** The characters of the original before it. */
  context: string;
}

/**
 * Read the runs of a page, and again where it drops the codes of user-defined areas: a run makes sense with such codes
 * in it, or some must have come by and none shows. Where one is gone, all are.
 */
function solveTwice(page: Page): { vanishing: boolean; solved: Solved[] } {
  let fixed = 0;
  const tellsVanishing = ({ tokens }: Run): boolean => {
    for (const { kind } of tokens) if (kind === 'fixed') fixed++;
    return fixed >= enoughShifted || tokens.some(({ vanished }) => vanished);
  };
  const solved: Solved[] = [];
  for (const one of solveRuns(page)) {
    solved.push(one);
    // What comes behind need not be read without such codes.
    if (!page.privateUse && tellsVanishing(one.run))
      return { vanishing: true, solved: [...solveRuns({ ...page, vanishing: true })] };
  }
  return { vanishing: false, solved };
}

function* solveRuns(page: Page): Generator<Solved> {
  const { text } = page;
  const effort = { left: effortAtLeast + effortAUnit * text.length };
  let done = 0;
  let previous = { end: 0, read: '\n\n', made: false };
  for (
    let at = text.indexOf('?');
    at >= 0 && effort.left > 0;
    at = text.indexOf('?', Math.max(at + 1, done))
  ) {
    if (at < done || !(markAt(text, at + 1) ?? readSyllable(text, at + 1))) continue;
    if (text.startsWith(longRow, at)) continue;
    const before = characterBefore(text, at);
    const context = contextBefore(text, before, previous);
    const run = solveRun(page, at, context, before < 0 ? -1 : lastByteAt(page, before), effort);
    yield { run, at, before: previous.made && before < previous.end ? -1 : before, context };
    if (run.tokens.some((token) => token.kind !== 'kept')) {
      done = run.end;
      const read = context + run.tokens.map(({ reading }) => reading).join('');
      previous = { end: done, read, made: run.tokens.at(-1)!.kind !== 'kept' };
    } else {
      done = at + 1;
    }
  }
}

/** As many characters as tell whether a quotation has only begun, and of what. */
const contextLength = 6;

/** The last characters up to `before`, annotations aside, with those of the run before as it was read. */
function contextBefore(text: string, before: number, previous: { end: number; read: string }): string {
  let context = '';
  for (let at = before; context.length < contextLength; at = characterBefore(text, at)) {
    if (at < previous.end) return (previous.read + context).slice(-contextLength);
    context = text[at]! + context;
  }
  return context;
}

/** True unless the page has a full-width mark, of which NFKC leaves none. */
function isHalfWidth(text: string): boolean {
  return !/[，；：！？（）]/.test(text);
}
