import { zhHansWords } from './words-zh-hans.ts';
import { zhHantWords } from './words-zh-hant.ts';
import { enWords } from './words-en.ts';

/** What the search page says; the simplified words give the shape of all. */
export type SearchWords = typeof zhHansWords;

/** The words for a page's `lang`. */
export function searchWords(lang: string): SearchWords {
  if (lang.startsWith('en')) return enWords;
  return lang === 'zh-Hant' ? zhHantWords : zhHansWords;
}
