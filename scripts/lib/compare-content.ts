import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareArchive } from '../../src/across/build/compare-archive.ts';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { hashFile } from '../../src/deploy/hash-file.ts';
import { readReportHead } from '../../src/report/read-report-head.ts';
import type { ArchiveIndex } from '../../src/report/summary.ts';
import { archiveFiles } from './archive-state.ts';
import { codeVersion } from './code-version.ts';
import { reportHashes } from './report-hashes.ts';

/** What a comparison depends on besides the reports. */
const sources = [
  'src/across',
  'src/markup/anchors.ts',
  'src/markup/content-hash.ts',
  'src/markup/number-paragraphs.ts',
  'src/script',
  'src/search/fold-for-search.ts',
  'src/structure/metadata/sentence-at.ts',
];

/**
 * Compare the reports that `normalize` wrote, into the folder `across` beside them.
 *
 * @param root the repository
 */
export async function compareContent(root: string): Promise<void> {
  const archive = process.env['ARCHIVE_DIR'] ?? join(root, '.archive');
  const files = archiveFiles(archive);
  const out = join(archive, 'across');
  const seal = `${out}.seal`;
  // What is not as it was written is made again.
  if ((await readFile(seal, 'utf8').catch(() => '')) !== (await sealOf(out)))
    await rm(out, { recursive: true, force: true });
  const made = await compareArchive({
    keys: await keysOf(archive),
    // At once: to have another thread read it takes longer.
    read: (id) => Promise.resolve(readReportHead(join(files.reports, `${id}.json`))),
    out,
    version: await codeVersion(root, sources),
  });
  if (made) await writeFile(seal, await sealOf(out));
}

/** Ids of all reports, and their hashes. What else is in the index is let go of, before they are compared. */
async function keysOf(archive: string): Promise<Map<string, string>> {
  const { reports } = JSON.parse(await readFile(archiveFiles(archive).index, 'utf8')) as ArchiveIndex;
  const hashOf = await reportHashes(archive);
  return new Map(reports.map(({ id }) => [id, hashOf(id)]));
}

/** Hash of the files of a folder and their names; of none, where there is no folder. */
async function sealOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesBelow(folder).catch(() => []))
    hash.update(`${file}\0${hashFile(join(folder, file))}`);
  return hash.digest('hex');
}
