import type { Report } from '../report/report.ts';
import { clausesWithEdits, type Clause } from './clauses-with-edits.ts';
import { isQuiet } from './is-quiet.ts';

/** A short passage before and after repair; `changed` says which pieces edits made. */
export interface Sample {
  before: { text: string; changed: boolean }[];
  after: { text: string; changed: boolean }[];
}

/**
 * Find the clauses of a report where most was mended in few characters, to show what restoration does.
 * Dots stand where a sentence does not begin or end. One pass over clauses and edits.
 *
 * @param witness the decoded witness
 * @param length longest reading of several clauses, in UTF-16 code units; a single one may be twice as long
 */
export function pickSample(report: Report, witness: string, length = 44): Sample | undefined {
  const clauses = clausesWithEdits(report, length);
  const best = richest(clauses, length);
  if (!best) return undefined;
  const { text, edits } = report;
  const [start, end] = [clauses[best.from]!.start, clauses[best.to]!.end];
  const inside = clauses
    .slice(best.from, best.to + 1)
    .flatMap(({ ranges }) => ranges)
    // Spaces that went at an end are no part of what is shown.
    .filter((range) => !(isQuiet(edits[range.edit]!) && (range.end === start || range.start === end)));
  const [first, last] = [inside[0]!, inside.at(-1)!];
  const sample: Sample = { before: [], after: [] };
  const keep = (kept: string): void => {
    if (kept === '') return;
    for (const side of [sample.before, sample.after]) side.push({ text: kept, changed: false });
  };
  if (!/^$|[。！？”\n]$/u.test(text.slice(0, start))) keep('…');
  let at = edits[first.edit]!.span[0] - (first.start - start);
  for (const range of inside) {
    const edit = edits[range.edit]!;
    keep(witness.slice(at, edit.span[0]));
    const changed = !isQuiet(edit);
    sample.before.push({ text: edit.lemma, changed });
    sample.after.push({ text: edit.reading, changed });
    at = edit.span[1];
  }
  keep(text.slice(last.end, end));
  if (!/[。！？][”’）》]*$/u.test(text.slice(start, end))) keep('…');
  return sample;
}

/** The run of clauses in one line with the most loud edits, and none but quiet clauses left off its ends. */
function richest(clauses: readonly Clause[], length: number): { from: number; to: number } | undefined {
  let best: { from: number; to: number; loud: number } | undefined;
  let from = 0;
  let loud = 0;
  clauses.forEach((clause, to) => {
    if (!clause.whole || clause.end - clause.start > 2 * length) {
      from = to + 1;
      loud = 0;
      return;
    }
    loud += clause.loud;
    while (
      from < to &&
      (clauses[from]!.line !== clause.line ||
        clause.end - clauses[from]!.start > length ||
        clauses[from]!.loud === 0)
    )
      loud -= clauses[from++]!.loud;
    if (clause.loud > 0 && loud > (best?.loud ?? 0)) best = { from, to, loud };
  });
  return best;
}
