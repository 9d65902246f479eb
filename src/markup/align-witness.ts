import type { Report } from '../report/report.ts';
import { readSyllable } from '../restore/find-annotations.ts';

/** A stretch of the witness and the block that was read from it; some stretches gave no block. */
export interface WitnessRow {
  /** `[start, end)` in UTF-16 code units of the decoded witness. */
  span: [number, number];
  block?: number;
}

/**
 * Divide the whole witness into rows, each with its block, so that nothing of it is left out.
 * What stands between two blocks is a row of its own where it holds words; signs and spaces
 * alone go with the block before it, and so does the reading of its last character.
 */
export function alignWitness(report: Pick<Report, 'blocks'>, witness: string): WitnessRow[] {
  const rows: WitnessRow[] = [];
  let at = 0;
  const between = (end: number): void => {
    const last = rows.at(-1);
    // A reading put in behind the last character of a block stands in its line.
    const reading = last && witness[at] === '(' ? readSyllable(witness, at + 1) : undefined;
    if (last && reading && reading.end <= end) at = last.span[1] = reading.end;
    if (end <= at) return;
    if (last && !/[\p{L}\p{N}]/u.test(witness.slice(at, end))) last.span[1] = end;
    else rows.push({ span: [at, end] });
    at = end;
  };
  report.blocks.forEach(({ span }, block) => {
    const start = Math.max(span[0], at);
    between(start);
    const end = Math.max(span[1], start);
    rows.push({ span: [start, end], block });
    at = end;
  });
  between(witness.length);
  return rows;
}
