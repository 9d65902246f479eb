import { createHash } from 'node:crypto';
import { archive } from '../../src/archive.config.ts';
import { localeFolder } from '../../src/i18n/locales.ts';

/** A file of a built site and its SHA-256, as the manifest lists them. */
export type ListedFile = readonly [path: string, sha256: string];

const folders = new Set(archive.locales.map((locale) => `${localeFolder(locale)}reports/`));

/** The report that a file of a site is of: its pages in every language, and what is beside them. */
export function reportOfFile(path: string): string | undefined {
  const [, folder = '', id] = /^((?:[^/]+\/)?reports\/)([^/]+)\//.exec(path) ?? [];
  return folders.has(folder) ? id : undefined;
}

/** The files of a site that are some report's, by its id, in the order of their paths. */
export function filesOfReports(listed: Iterable<ListedFile>): Map<string, ListedFile[]> {
  const files = new Map<string, ListedFile[]>();
  for (const file of listed) {
    const id = reportOfFile(file[0]);
    if (id === undefined) continue;
    const own = files.get(id);
    if (own) own.push(file);
    else files.set(id, [file]);
  }
  return files;
}

/** One hash for files and their names. */
export function hashOfFiles(files: readonly ListedFile[]): string {
  const hash = createHash('sha256');
  for (const [path, sha256] of files) hash.update(`${sha256}  ${path}\n`);
  return hash.digest('hex');
}
