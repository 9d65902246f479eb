import type { ReportSummary } from '../../report/summary.ts';

/** Reports by date, newest first; those without a date last, by title. */
export function newestFirst(reports: readonly ReportSummary[]): ReportSummary[] {
  return reports.toSorted(
    (a, b) => compare(b.metadata.date ?? '', a.metadata.date ?? '') || compare(a.title, b.title),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
