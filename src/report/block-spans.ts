import type { Edit, Span } from '../restore/edit.ts';

/**
 * What each block covers in the witness. A border inside an edit takes in the whole of what the edit
 * stands for, so that neighbouring spans may share a repaired character, never lose one. Linear.
 *
 * @param blocks texts that, joined by `\n`, are what the ledger makes of the witness
 */
export function blockSpans(blocks: readonly string[], ledger: readonly Edit[]): Span[] {
  let next = 0;
  // The change of offset that all edits before `next` make.
  let shift = 0;
  /** Where the reading's offset `at` stands in the witness; of an edit's output its start or its end. */
  const locate = (at: number, side: 0 | 1): number => {
    for (let edit = ledger[next]; edit; edit = ledger[next]) {
      const end = edit.span[0] + shift + edit.reading.length;
      // An edit that ends where a block begins belongs to what stands before it.
      if (end > at || (side === 1 && end === at && edit.reading === '')) break;
      shift += edit.reading.length - edit.lemma.length;
      next++;
    }
    const edit = ledger[next];
    return edit && edit.span[0] + shift < at ? edit.span[side] : at - shift;
  };
  let start = 0;
  return blocks.map((text) => {
    const end = start + text.length;
    const from = locate(start, 0);
    const to = Math.max(from, locate(end, 1));
    start = end + 1;
    return [from, to];
  });
}
