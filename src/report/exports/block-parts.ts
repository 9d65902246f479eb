import type { Edit } from '../../restore/edit.ts';
import type { Report } from '../report.ts';

/** A stretch of a block: text that no edit made, or one edit's. `[start, end)` in UTF-16 code units of the block. */
export interface BlockPart {
  start: number;
  end: number;
  edit?: Edit;
  /** False where the edit began in an earlier block, which tells its lemma. */
  first: boolean;
}

/**
 * Cut each block of a report where edits begin and end. An edit that only took text away is a part of no
 * length; one that broke a line stands at the end of the block before. Linear.
 */
export function blockParts({ blocks, edits }: Pick<Report, 'blocks' | 'edits'>): BlockPart[][] {
  let next = 0;
  let shift = 0;
  let start = 0;
  return blocks.map(({ text }) => {
    const end = start + text.length;
    const parts: BlockPart[] = [];
    let at = start;
    const plainTo = (to: number): void => {
      if (to > at) parts.push({ start: at - start, end: to - start, first: true });
      at = Math.max(at, to);
    };
    for (let edit = edits[next]; edit; edit = edits[next]) {
      const from = edit.span[0] + shift;
      const to = from + edit.reading.length;
      if (from > end) break;
      plainTo(from);
      const stop = Math.min(to, end);
      parts.push({ start: at - start, end: Math.max(at, stop) - start, edit, first: from >= start });
      at = Math.max(at, stop);
      // The rest of its text stands in the next block.
      if (to > end + 1) break;
      shift += edit.reading.length - edit.lemma.length;
      next++;
    }
    plainTo(end);
    start = end + 1;
    return parts;
  });
}
