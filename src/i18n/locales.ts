import { archive } from '../archive.config.ts';
import type { Locale } from '../config/archive-schema.ts';

export type { Locale };

/** Script that a language's pages show the archive's own Chinese words in. */
export const scriptOf: Record<Locale, 'hans' | 'hant'> = { 'zh-Hans': 'hans', 'zh-Hant': 'hant', en: 'hans' };

/** Script that a language's pages show a report in: those in English have each in its own. */
export const shownScript = (locale: Locale, own: 'hans' | 'hant'): 'hans' | 'hant' =>
  locale === 'en' ? own : scriptOf[locale];

/** `lang` of Chinese text in a script. */
export const langOf = { hans: 'zh-Hans', hant: 'zh-Hant' } as const;

/** Each language's name in itself, as the switch shows it. */
export const ownName: Record<Locale, string> = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' };

/** The language at the root of `base`. */
export const rootLocale: Locale = archive.locales[0]!;

/** First part of a language's paths: nothing for the root language, else `zh-hant`, `en`. */
export function localePath(locale: Locale): string | undefined {
  return locale === rootLocale ? undefined : locale.toLowerCase();
}

/** Folder of a language's pages below the base: nothing for the root language, else `zh-hant/`, `en/`. */
export function localeFolder(locale: Locale): string {
  const path = localePath(locale);
  return path === undefined ? '' : `${path}/`;
}

/** Route parameters of the pages that exist once in each language. */
export function localeRoutes(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return archive.locales.map((locale) => ({ params: { locale: localePath(locale) }, props: { locale } }));
}
