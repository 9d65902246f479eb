/** Reports whose pages and files are taken from the site that stands, where it has them as they were made. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFile } from '../../src/deploy/hash-file.ts';
import type { FinishedReport } from '../lib/finished-reports.ts';
import { linkFile } from '../lib/link-file.ts';
import { lookAtFiles } from '../lib/look-at-files.ts';

export interface TakeOverTask {
  /** The site that stands, and the one that is made. */
  from: string;
  to: string;
  reports: readonly Pick<FinishedReport, 'id' | 'files' | 'touched'>[];
}

/** A report that was taken, and how its files looked before. */
export interface TakenReport {
  id: string;
  written: string;
}

/**
 * Files that nobody touched since they were looked at are what they were; of others, every byte is compared with
 * its hash.
 *
 * @returns the reports that were taken; those of which a file is gone or changed are not
 */
export default function takeOver({ from, to, reports }: TakeOverTask): TakenReport[] {
  const folders = new Set<string>();
  const take = (path: string): void => {
    const folder = dirname(join(to, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    linkFile(join(from, path), join(to, path));
  };
  const taken: TakenReport[] = [];
  for (const { id, files, touched } of reports) {
    const looks = lookAtFiles(
      from,
      files.map(([path]) => path),
    );
    if (!looks) continue;
    if (looks.touched !== touched && !files.every(([path, hash]) => isSame(join(from, path), hash))) continue;
    for (const [path] of files) take(path);
    taken.push({ id, written: looks.written });
  }
  return taken;
}

function isSame(file: string, hash: string): boolean {
  try {
    return hashFile(file) === hash;
  } catch {
    return false;
  }
}
