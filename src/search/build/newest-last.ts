/**
 * Reports from the oldest to the newest, those without a date before all others. A masked date
 * (`20XX`) is without a date here; reports of one date stand by their ids.
 *
 * @param reports with dates in EDTF
 */
export function newestLast<T extends { id: string; date?: string | undefined }>(reports: readonly T[]): T[] {
  return reports
    .map((report) => ({ report, key: sortKey(report.date) }))
    .sort((a, b) => compare(a.key, b.key) || compare(b.report.id, a.report.id))
    .map(({ report }) => report);
}

/** What is known of a date from its beginning: `2012-05` of `2012-05-XX`; empty if nothing is. */
export function sortKey(date: string | undefined): string {
  const [known = ''] = /^\d{4}(-\d\d){0,2}/.exec(date ?? '') ?? [];
  return known;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
