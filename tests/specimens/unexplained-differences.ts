import type { Report } from '../../src/report/report.ts';

/** A place where a reading is not the original and does not say so. */
export interface Difference {
  /** What the report reads there, with what stands before it. */
  reading: string;
  /** What the original has there. */
  original: string;
}

/** How much must agree again before a comparison goes on after a difference or a gap. */
const anchor = 12;

const wide = /[\n\u3000]/;

/**
 * Compare a report with the original it was damaged from. What a conjecture lists among its alternatives,
 * and what is missing at a declared lacuna, is no difference.
 *
 * @param breaks what stood for breaks and wide spaces in the witness: where nothing did, some are not restored;
 * where a space did, some are still a space
 */
export function unexplainedDifferences(report: Report, original: string, breaks = '\n'): Difference[] {
  const { text } = report;
  const options = conjecturesByOffset(report);
  const gaps = gapsByOffset(report);
  const differences: Difference[] = [];
  let at = 0;
  let there = 0;
  while (at < text.length) {
    const gap = gaps.get(at);
    if (gap === 'missing-fragment') {
      gaps.delete(at);
      // The gap may stand on its own line.
      if (text[at] === '\n') at++;
      const next = original.indexOf(text.slice(at, at + anchor), there);
      if (next >= 0) there = next;
    }
    const option = options.get(at)?.find((each) => fits(each, at, there));
    if (option) {
      at = option.end;
      there += option.text.length;
    } else if (text[at] === original[there]) {
      at++;
      there++;
    } else if (breaks === ' ' && text[at] === ' ' && wide.test(original[there] ?? '')) {
      at++;
      there++;
    } else if (breaks === '' && wide.test(original[there] ?? '')) {
      there++;
    } else if (breaks === '' && text[at] === '\n') {
      at++;
    } else {
      differences.push({
        reading: text.slice(Math.max(0, at - 10), at + 10),
        original: original.slice(Math.max(0, there - 10), there + 10),
      });
      [at, there] = agreeAgain(text, at, original, there);
    }
  }
  if (there < original.length && gaps.get(text.length) !== 'truncated') {
    differences.push({ reading: '', original: original.slice(there, there + 20) });
  }
  return differences;

  function fits({ end, text: reading }: Option, from: number, to: number): boolean {
    if (end === from && reading === '') return false;
    if (!original.startsWith(reading, to)) return false;
    // An alternative counts only where the text after it agrees, unless more is uncertain right there.
    if (options.has(end) || gaps.has(end)) return true;
    return end === text.length || text[end] === original[to + reading.length];
  }
}

interface Option {
  text: string;
  /** Where the edit's reading ends in the report's text. */
  end: number;
}

function conjecturesByOffset({ edits }: Report): Map<number, Option[]> {
  const options = new Map<number, Option[]>();
  let shift = 0;
  for (const { span, reading, certainty, alternatives } of edits) {
    const start = span[0] + shift;
    const end = start + reading.length;
    shift += reading.length - (span[1] - span[0]);
    if (certainty !== 'conjecture') continue;
    options.set(start, [
      ...[reading, ...(alternatives ?? [])].map((text) => ({ text, end })),
      ...(options.get(start) ?? []),
    ]);
  }
  return options;
}

function gapsByOffset({ blocks, lacunae }: Report): Map<number, string> {
  const starts: number[] = [];
  let start = 0;
  for (const { text } of blocks) {
    starts.push(start);
    start += text.length + 1;
  }
  return new Map(lacunae.map(({ kind, block, offset }) => [starts[block]! + offset, kind]));
}

/** The nearest pair of offsets from which both texts agree, or their ends. */
function agreeAgain(text: string, at: number, original: string, there: number): [number, number] {
  for (let ahead = 0; ahead < 400 && at + ahead < text.length; ahead++) {
    const found = original.indexOf(text.slice(at + ahead, at + ahead + anchor), there);
    if (found >= 0 && found - there < 400) return [at + ahead, found];
  }
  return [text.length, original.length];
}
