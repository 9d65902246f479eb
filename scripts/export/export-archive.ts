import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { searchDocument } from '../../src/export/search-document.ts';
import type { Target } from '../../src/export/target.ts';
import { reportSchema } from '../../src/report/report.ts';
import type { ArchiveIndex } from '../../src/report/summary.ts';
import { openParts } from './write-parts.ts';

export interface ExportResult {
  documents: number;
  /** Names of the files with documents. */
  parts: string[];
}

/**
 * Write the reports of an archive folder for a search engine, one at a time, in the order of their ids. The
 * folder is emptied of an earlier export's parts, so that none is loaded again.
 *
 * @param addressOf page of a report
 * @throws {Error} where the archive is not there or a report in it is broken
 */
export async function exportArchive(
  archive: string,
  folder: string,
  target: Target,
  addressOf: (id: string) => string,
  onProgress?: (done: number, all: number) => void,
): Promise<ExportResult> {
  const { reports } = await readIndex(archive);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (/^documents-\d+\.ndjson$/.test(name)) await rm(join(folder, name));
  }
  const { file, value } = target.settings;
  await writeFile(join(folder, file), `${JSON.stringify(value, null, 1)}\n`);
  const parts = openParts(folder, target.part);
  let documents = 0;
  for (const { id } of reports) {
    const path = join(archive, 'reports', `${id}.json`);
    const read = reportSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (!read.success) throw new Error(`${path}: is no report of this version; run "npm run normalize"`);
    await parts.write(target.lines(searchDocument(read.data, addressOf(id))));
    documents++;
    onProgress?.(documents, reports.length);
  }
  return { documents, parts: await parts.end() };
}

async function readIndex(archive: string): Promise<ArchiveIndex> {
  const file = join(archive, 'index.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ArchiveIndex;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}; run "npm run normalize" first`, { cause: error });
  }
}
