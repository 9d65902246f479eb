import type { Dictionary } from './dictionary.ts';

const edtf = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/;

/**
 * An EDTF date as a reader sees it; masked digits stay masked (`20XX` → `20××`).
 * What is not a plain date (an interval, a season) is shown as it is.
 */
export function formatDate(date: string, { report }: Dictionary): string {
  const match = edtf.exec(date);
  if (!match) return date;
  const [year, month, day] = match
    .slice(1)
    .map((part = '') => part.replaceAll('X', '×').replace(/^0(?=\d)/, ''));
  return report.datePrecise(year!, month!, day!);
}
