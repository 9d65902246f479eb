import { contentHash } from './content-hash.ts';

/**
 * The `id` of each block's element, in order.
 *
 * An id comes from the letters and digits of the block's text as the reading has it (never as a page
 * converts it), so it is the same in both scripts, and neither a change to another block nor a mended
 * comma moves it. Blocks with the same words are told apart by a count: `p0abc`, `p0abc-2`.
 *
 * @param blocks blocks of the report as it stands in `.archive/`
 */
export function blockAnchors(blocks: readonly { readonly text: string }[]): string[] {
  const before = known.get(blocks);
  if (before) return before;
  const anchors = makeAnchors(blocks);
  known.set(blocks, anchors);
  return anchors;
}

/** Every page of a report asks for them. */
const known = new WeakMap<readonly { readonly text: string }[], string[]>();

function makeAnchors(blocks: readonly { readonly text: string }[]): string[] {
  const seen = new Map<string, number>();
  return blocks.map(({ text }) => {
    const words = text.replace(/[^\p{L}\p{N}]+/gu, '');
    const id = `p${contentHash(words === '' ? text : words)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${String(count)}`;
  });
}
