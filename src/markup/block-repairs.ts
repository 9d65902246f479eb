import type { Block } from '../report/report.ts';
import type { ReadingRange } from '../report/reading-ranges.ts';

/** A stretch of one block's text that an edit made; offsets in UTF-16 code units of the block's text. */
export interface BlockRepair extends ReadingRange {
  /** False where the edit's first mark stands in an earlier block. */
  first: boolean;
}

/**
 * Give each block the edits whose reading stands in it, cut at the block's borders. An edit that only
 * took text away stands, with no length, where it did so; one between two blocks stands at the end of
 * the first. One pass over blocks and ranges.
 */
export function blockRepairs(
  blocks: readonly Pick<Block, 'text'>[],
  ranges: readonly ReadingRange[],
): BlockRepair[][] {
  let next = 0;
  let start = 0;
  return blocks.map(({ text }) => {
    const end = start + text.length;
    const repairs: BlockRepair[] = [];
    for (let i = next; i < ranges.length && ranges[i]!.start <= end; i++) {
      const { edit, start: from, end: to } = ranges[i]!;
      if (to > end + 1) next = i;
      else next = i + 1;
      repairs.push({
        edit,
        start: Math.max(from, start) - start,
        end: Math.min(to, end) - start,
        first: from >= start,
      });
      if (to > end + 1) break;
    }
    start = end + 1;
    return repairs;
  });
}
