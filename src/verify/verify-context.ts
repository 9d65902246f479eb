import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../deploy/files-below.ts';
import type { Report } from '../report/report.ts';
import type { ArchiveIndex } from '../report/summary.ts';
import { readWitness, type Witness } from '../witness/read-witness.ts';
import { keepRecent } from './keep-recent.ts';
import { idsOf, readPage, type BuiltPage } from './read-page.ts';

/** Where the parts of an archive lie. */
export interface VerifyFolders {
  /** Witnesses, specimens, corrections. */
  content: string;
  /** What `normalize` made of them. */
  archive: string;
  /** The built site. */
  site: string;
}

/** What checks share. */
export interface VerifyContext extends VerifyFolders {
  index: ArchiveIndex;
  /** Ids of the reports that are looked at: all, or a sample. */
  ids: ReadonlySet<string>;
  /** Paths of all files of the site, with forward slashes. */
  files: ReadonlySet<string>;
  readReport: (id: string) => Promise<Report>;
  /** @throws {Error} where there is no such witness */
  readWitness: (id: string) => Promise<Witness>;
  readPage: (path: string) => Promise<BuiltPage>;
  /** Ids of a page's elements. */
  idsOf: (path: string) => Promise<ReadonlySet<string>>;
}

/**
 * Open an archive to be verified.
 *
 * @param sample look at so many reports only, spread over the archive; without it, at all
 * @throws {Error} where there is no archive or no site, with what to run first
 */
export async function openArchive(folders: VerifyFolders, sample = Infinity): Promise<VerifyContext> {
  const { content, archive, site } = folders;
  const index = await readIndex(archive);
  const step = Math.max(1, index.reports.length / sample);
  const all = index.reports.map(({ id }) => id);
  const ids = new Set(all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)));
  // The pages of a report, four in each language, are looked at together and link to one another.
  const page = keepRecent(16, (path: string) => readPage(site, path));
  return {
    ...folders,
    index,
    ids,
    files: new Set(await filesBelow(site)),
    readReport: async (id) =>
      JSON.parse(await readFile(join(archive, 'reports', `${id}.json`), 'utf8')) as Report,
    readWitness: keepRecent(2, (id: string) => findWitness(content, id)),
    readPage: page,
    idsOf: keepRecent(300, async (path: string) => idsOf(await page(path))),
  };
}

async function readIndex(archive: string): Promise<ArchiveIndex> {
  try {
    return JSON.parse(await readFile(join(archive, 'index.json'), 'utf8')) as ArchiveIndex;
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`the index of the archive cannot be read: ${message}; run "npm run build" first`);
  }
}

async function findWitness(content: string, id: string): Promise<Witness> {
  try {
    return await readWitness(join(content, 'witnesses'), id);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return readWitness(join(content, 'specimens'), id);
  }
}
