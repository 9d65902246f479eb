import type { Dictionary } from '../../i18n/dictionary.ts';
import { formatCount } from '../../i18n/format-count.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ReportSummary } from '../../report/summary.ts';
import { statedIn } from './stated-in.ts';
import { converterFor, termsFor } from './show-report.ts';

/** What a list says of a report below its title: office, genre, date, length, what is missing. */
export function reportLine(
  { script, metadata, length, synthetic, stated }: ReportSummary,
  locale: Locale,
  words: Dictionary,
): string[] {
  const convert = converterFor(script, locale);
  const { agency, genre, date, completeness } = metadata;
  return [
    synthetic && words.report.synthetic,
    agency !== undefined && convert(agency),
    genre !== undefined && termsFor(locale)(genre),
    date !== undefined && formatDate(date, words),
    words.report.characters(formatCount(length)),
    completeness !== 'complete' && words.report.completenessOf[completeness],
    statedIn(stated, words),
  ].filter((value) => typeof value === 'string');
}
