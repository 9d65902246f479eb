import type { FoldedPage } from './folded-page.ts';
import { digitClass, digitOf } from './numerals.ts';

/** A year that a text names in full. Offset in UTF-16 code units of the block. */
export interface YearMention {
  year: number;
  block: number;
  at: number;
}

// The year of a range is its last: 2006-2010年.
const written = new RegExp(`(?<![${digitClass}])([${digitClass}]{4})年`, 'gu');

/** Every unmasked year of the twentieth and twenty-first centuries, in the order of the text. */
export function yearMentions(page: FoldedPage): YearMention[] {
  return page.blocks.flatMap(({ folded }, block) =>
    [...folded.matchAll(written)].flatMap((match) => {
      const year = Number([...match[1]!].map(digitOf).join(''));
      return year >= 1900 && year <= 2099 ? [{ year, block, at: match.index }] : [];
    }),
  );
}
