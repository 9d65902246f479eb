import type { Locale } from '../../i18n/locales.ts';
import type { ReportSummary } from '../../report/summary.ts';
import { newestFirst } from './newest-first.ts';
import { converterFor } from './show-report.ts';

/** The orders of the list of all reports; the first stands at `browse/`, each other has pages of its own. */
export const listOrders = ['newest', 'oldest', 'title', 'length'] as const;

export type ListOrder = (typeof listOrders)[number];

/** Path of the first page of an order. */
export const orderPath = (order: ListOrder): string =>
  order === listOrders[0] ? 'browse/' : `browse/order/${order}/`;

/** As readers of a language look things up: in simplified script by pinyin, in traditional by strokes. */
const collations: Record<Locale, string> = {
  'zh-Hans': 'zh-Hans-u-co-pinyin-kn',
  'zh-Hant': 'zh-Hant-u-co-stroke-kn',
  en: 'zh-Hans-u-co-pinyin-kn',
};

/** All reports in an order. Where dates or lengths agree, titles decide; what has no date stands last. */
export function inOrder(
  reports: readonly ReportSummary[],
  order: ListOrder,
  locale: Locale,
): ReportSummary[] {
  switch (order) {
    case 'newest':
      return newestFirst(reports);
    case 'oldest': {
      const sorted = newestFirst(reports);
      const undated = sorted.findIndex(({ metadata }) => metadata.date === undefined);
      const border = undated === -1 ? sorted.length : undated;
      return [...sorted.slice(0, border).reverse(), ...sorted.slice(border)];
    }
    case 'title':
      return byTitle(reports, locale);
    case 'length':
      return byTitle(reports, locale).sort((a, b) => b.length - a.length);
  }
}

function byTitle(reports: readonly ReportSummary[], locale: Locale): ReportSummary[] {
  const { compare } = new Intl.Collator(collations[locale]);
  return reports
    .map((report) => ({ report, title: converterFor(report.script, locale)(report.title) }))
    .sort((a, b) => compare(a.title, b.title))
    .map(({ report }) => report);
}
