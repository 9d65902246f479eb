import { figuresOf, foldWithSigns } from './figure-signs.ts';
import { type Folded, foldForSearch, foldText } from './fold-for-search.ts';
import type { TextBlock } from './report-text.ts';

/** Between figures; folded text has none. */
const gap = ' ';

/**
 * The folded forms of a block: as it stands; if its author masked something with other signs
 * than `*`, once more with `*` in their place, so that `**县` finds `XX县`; and those of its figures that have a
 * point or a per cent sign, with it.
 */
export function blockForms(block: TextBlock): string[] {
  const figures = figuresOf(block.text);
  return [
    foldText(block.text),
    ...(block.masks ? [foldText(masked(block))] : []),
    ...(figures.length > 0 ? [figures.join(gap)] : []),
  ];
}

/** The forms of a block's whole text, with the way back to it. */
export function locatedForms(block: TextBlock): Folded[] {
  return wholeTexts(block).map(foldForSearch);
}

/** {@link locatedForms}, with the signs of figures. */
export function signedForms(block: TextBlock): Folded[] {
  return wholeTexts(block).map(foldWithSigns);
}

const wholeTexts = (block: TextBlock): string[] => (block.masks ? [block.text, masked(block)] : [block.text]);

function masked({ text, masks = [] }: TextBlock): string {
  let out = '';
  let from = 0;
  for (const [start, end] of masks) {
    out += text.slice(from, start) + '*'.repeat(end - start);
    from = end;
  }
  return out + text.slice(from);
}
