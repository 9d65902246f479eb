import { type Folded, foldForSearch, foldText } from './fold-for-search.ts';
import type { TextBlock } from './report-text.ts';

/**
 * The folded forms of a block: as it stands, and, if its author masked something with other signs
 * than `*`, once more with `*` in their place, so that `**县` finds `XX县`.
 */
export function blockForms(block: TextBlock): string[] {
  const plain = foldText(block.text);
  return block.masks ? [plain, foldText(masked(block))] : [plain];
}

/** {@link blockForms} with the way back to the block's text. */
export function locatedForms(block: TextBlock): Folded[] {
  const plain = foldForSearch(block.text);
  return block.masks ? [plain, foldForSearch(masked(block))] : [plain];
}

function masked({ text, masks = [] }: TextBlock): string {
  let out = '';
  let from = 0;
  for (const [start, end] of masks) {
    out += text.slice(from, start) + '*'.repeat(end - start);
    from = end;
  }
  return out + text.slice(from);
}
