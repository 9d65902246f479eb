import type { Report } from '../report/report.ts';
import { isQuiet } from './is-quiet.ts';
import { readingRanges } from './reading-ranges.ts';

/** A short passage before and after repair; `changed` says which pieces edits made. */
export interface Sample {
  before: { text: string; changed: boolean }[];
  after: { text: string; changed: boolean }[];
}

/**
 * Find the passage of a report where most was mended in few characters, to show what restoration does.
 * One pass over the edits.
 *
 * @param witness the decoded witness
 * @param length longest reading, in UTF-16 code units
 */
export function pickSample(report: Report, witness: string, length = 44): Sample | undefined {
  const ranges = readingRanges(report.edits);
  const told = ranges.filter(
    ({ edit, start, end }) =>
      !isQuiet(report.edits[edit]!) && report.edits[edit]!.lemma.length < length && end - start <= length,
  );
  let best: { from: number; to: number } | undefined;
  let from = 0;
  for (let to = 0; to < told.length; to++) {
    while (told[to]!.end - told[from]!.start > length) from++;
    const crossesLine = report.text.slice(told[from]!.start, told[to]!.end).includes('\n');
    if (crossesLine) from = to;
    else if (!best || to - from > best.to - best.from) best = { from, to };
  }
  if (!best) return undefined;
  const [first, last] = [told[best.from]!.edit, told[best.to]!.edit];
  const sample: Sample = { before: [], after: [] };
  let at = report.edits[first]!.span[0];
  for (const edit of report.edits.slice(first, last + 1)) {
    const kept = witness.slice(at, edit.span[0]);
    if (kept !== '')
      for (const side of [sample.before, sample.after]) side.push({ text: kept, changed: false });
    const changed = !isQuiet(edit);
    sample.before.push({ text: edit.lemma, changed });
    sample.after.push({ text: edit.reading, changed });
    at = edit.span[1];
  }
  return sample;
}
