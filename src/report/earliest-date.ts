import type { Report } from './report.ts';

/**
 * The earliest day a report may be of, by which lists are sorted: masked digits are nought unless the text
 * says more of the year. Nothing where there is no date.
 */
export function earliestDate({
  date,
  notBefore,
}: Pick<Report['metadata'], 'date' | 'notBefore'>): string | undefined {
  if (date === undefined) return undefined;
  const known = date.replaceAll('X', '0');
  if (notBefore === undefined || !date.slice(0, 4).includes('X')) return known;
  const year = notBefore.value.slice(0, 4);
  return year > known.slice(0, 4) ? year + known.slice(4) : known;
}
