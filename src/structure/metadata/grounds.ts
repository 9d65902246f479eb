import type { Evidence } from '../../report/report.ts';
import type { FoldedPage } from './folded-page.ts';
import { sentenceAt } from './sentence-at.ts';

/** A value and where in the text it was read. */
export type Ground = Evidence;

/**
 * Tie a value to the sentence it rests on.
 *
 * @param block index of the block
 * @param at offset in its text, in UTF-16 code units
 */
export function groundAt(page: FoldedPage, value: string, block: number, at: number): Ground {
  return { value, block, quotation: sentenceAt(page.blocks[block]!.text, at) };
}
