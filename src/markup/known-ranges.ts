import { readingRanges, type ReadingRange } from '../report/reading-ranges.ts';
import type { Report } from '../report/report.ts';

/** Where the edits of a report stand in its reading, for pages: all of a report's ask for them, and none changes its edits. */
export function knownRanges({ edits }: Pick<Report, 'edits'>): readonly ReadingRange[] {
  const before = known.get(edits);
  if (before) return before;
  const ranges = readingRanges(edits);
  known.set(edits, ranges);
  return ranges;
}

const known = new WeakMap<Report['edits'], readonly ReadingRange[]>();
