import { earliestDate } from '../../report/earliest-date.ts';
import type { ReportSummary } from '../../report/summary.ts';

/** Reports by date, newest first, masked ones by the earliest they may be of; those without a date last, by title. */
export function newestFirst(reports: readonly ReportSummary[]): ReportSummary[] {
  return reports.toSorted(
    (a, b) =>
      compare(earliestDate(b.metadata) ?? '', earliestDate(a.metadata) ?? '') || compare(a.title, b.title),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
