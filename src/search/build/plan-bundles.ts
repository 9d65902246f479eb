import { newestLast } from './newest-last.ts';

export interface BundleBounds {
  reports: number;
  length: number;
}

/**
 * Reports and characters of their readings at which a bundle is closed. They bound the memory of a build, of
 * which the index takes about 100 bytes a character, and what a changed report makes anew; fewer, larger bundles
 * would make first queries smaller.
 */
export const bundleBounds: BundleBounds = { reports: 2500, length: 8_000_000 };

/** What a plan needs to know of a report. */
export interface PlannedReport {
  id: string;
  date?: string | undefined;
  /** Characters of its reading. */
  length: number;
}

/**
 * Divide the reports of an archive into bundles, oldest reports first, so that a new report changes the last
 * bundle only. No report is read for it: each machine of several knows all bundles, and makes some.
 *
 * @returns ids
 */
export function planBundles(reports: readonly PlannedReport[], bounds = bundleBounds): string[][] {
  const bundles: string[][] = [];
  let length = 0;
  for (const report of newestLast(reports)) {
    const open = bundles.at(-1);
    if (open && open.length < bounds.reports && length < bounds.length) open.push(report.id);
    else {
      bundles.push([report.id]);
      length = 0;
    }
    length += report.length;
  }
  return bundles;
}
