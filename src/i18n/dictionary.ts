import type { Locale } from './locales.ts';
import { en } from './en.ts';
import { zhHans, type Dictionary } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

export type { Dictionary };

const dictionaries: Record<Locale, Dictionary> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** Everything the interface says, in one language. */
export function dictionary(locale: Locale): Dictionary {
  return dictionaries[locale];
}
