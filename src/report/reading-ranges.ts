import type { Edit } from '../restore/edit.ts';

/** Where an edit's reading stands in the report's text: `[start, end)` in UTF-16 code units. */
export interface ReadingRange {
  /** Number of the edit in the ledger, from 0. */
  edit: number;
  start: number;
  end: number;
}

/** Find every edit of a ledger in the reading. One pass; the ledger is ordered and flat. */
export function readingRanges(edits: readonly Pick<Edit, 'span' | 'reading'>[]): ReadingRange[] {
  let shift = 0;
  return edits.map(({ span, reading }, edit) => {
    const start = span[0] + shift;
    shift += reading.length - (span[1] - span[0]);
    return { edit, start, end: start + reading.length };
  });
}
