import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isReportId } from '../../src/report/report-id.ts';
import type { ArchiveIndex } from '../../src/report/summary.ts';

/** Which reports have a page, as the archive stands while others write to it. */
export interface DevIndex {
  /** Look whether its list was written since this was asked before; the first time, it was. */
  isNew: () => boolean;
  /** Whether a report has a page by the list that was there then: itself, why there is none, or that it was withdrawn. */
  hasPage: (id: string) => boolean;
}

/** @param archive folder of the restored reports */
export function openDevIndex(archive: string): DevIndex {
  const file = join(archive, 'index.json');
  let seen: string | undefined;
  let made = new Set<string>();
  let told = new Set<string>();
  return {
    isNew: () => {
      const mark = markOf(file);
      if (mark === seen) return false;
      seen = mark;
      const { reports = [], problems = [], withdrawn = [] } = read(file);
      made = new Set(reports.map(({ id }) => id));
      told = new Set([...problems, ...withdrawn].map(({ id }) => id));
      return true;
    },
    // One that is being taken out is still in the list.
    hasPage: (id) =>
      isReportId(id) &&
      (told.has(id) || (made.has(id) && existsSync(join(archive, 'reports', `${id}.json`)))),
  };
}

/** What changes whenever a file is written. */
function markOf(file: string): string {
  const { ino, mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return [ino, mtimeMs, size].join(' ');
}

function read(file: string): Partial<ArchiveIndex> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ArchiveIndex;
  } catch {
    return {};
  }
}
