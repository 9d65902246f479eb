import type { Locale } from '../config/archive-schema.ts';

/** A date of known year, and of month and day where they are known (else empty), in a language. */
export type DateForm = (year: string, month: string, day: string) => string;

const chinese: DateForm = (year, month, day) => `${year}年${month && `${month}月`}${day && `${day}日`}`;
const twoDigits = (part: string): string => part && part.padStart(2, '0');

/** How each language writes a date. */
export const dateForms: Readonly<Record<Locale, DateForm>> = {
  'zh-Hans': chinese,
  'zh-Hant': chinese,
  en: (year, month, day) => [year, twoDigits(month), twoDigits(day)].filter(Boolean).join('-'),
};

const edtf = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/;

/**
 * An EDTF date as a reader sees it; masked digits stay masked (`20XX` → `20××`).
 * What is not a plain date (an interval, a season) is shown as it is.
 */
export function writeDate(date: string, form: DateForm): string {
  const match = edtf.exec(date);
  if (!match) return date;
  const [year, month, day] = match
    .slice(1)
    .map((part = '') => part.replaceAll('X', '×').replace(/^0(?=\d)/, ''));
  return form(year!, month!, day!);
}
