/** A place in a report: a block and an offset in its text, in UTF-16 code units. */
export interface Place {
  block: number;
  offset: number;
}

/**
 * Turn places of a text into places of its blocks. Linear.
 *
 * @param blocks texts that, joined by `\n`, are the text
 * @param places offsets in the text, in order
 */
export function placesInBlocks(blocks: readonly string[], places: readonly number[]): Place[] {
  let block = 0;
  let start = 0;
  return places.map((at) => {
    while (block < blocks.length - 1 && at > start + blocks[block]!.length) {
      start += blocks[block]!.length + 1;
      block++;
    }
    return { block, offset: Math.max(0, Math.min(at - start, blocks[block]?.length ?? 0)) };
  });
}
