/** Reports whose pages and files are taken from the site that stands, where it has them as they were made. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFile } from '../../src/deploy/hash-file.ts';
import { linkFile } from '../lib/link-file.ts';
import type { ListedFile } from '../lib/site-files.ts';

export interface TakeOverTask {
  /** The site that stands, and the one that is made. */
  from: string;
  to: string;
  reports: readonly { id: string; files: readonly ListedFile[] }[];
}

/** @returns ids of the reports that were taken; those of which a file is gone or changed are not */
export default function takeOver({ from, to, reports }: TakeOverTask): string[] {
  const folders = new Set<string>();
  const take = (path: string): void => {
    const folder = dirname(join(to, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    linkFile(join(from, path), join(to, path));
  };
  const whole = reports.filter(({ files }) => files.every(([path, hash]) => isSame(join(from, path), hash)));
  for (const { files } of whole) for (const [path] of files) take(path);
  return whole.map(({ id }) => id);
}

function isSame(file: string, hash: string): boolean {
  try {
    return hashFile(file) === hash;
  } catch {
    return false;
  }
}
