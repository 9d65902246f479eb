import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../report/report.ts';
import { noteReport, type ReportHistory } from './report-history.ts';

/**
 * Folder of the histories, a file a report, beside the restored reports. Unlike those it cannot be made
 * again: whoever builds on fresh machines keeps this folder from build to build, as a cache does. Without
 * it nothing breaks but old links to paragraphs that were repaired since.
 */
const folder = (): string => join(process.env['ARCHIVE_DIR'] ?? '.archive', 'history');

/** Today in UTC, or the day that `SOURCE_DATE_EPOCH` names, so that builds can be repeated. */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000).toISOString().slice(0, 10);
}

/** What earlier builds made of a report; nothing where there was none, or the file is broken. */
export async function readHistory(id: string): Promise<ReportHistory | undefined> {
  try {
    return JSON.parse(await readFile(join(folder(), `${id}.json`), 'utf8')) as ReportHistory;
  } catch {
    return undefined;
  }
}

/** Note what a build that has just been put in its place made of each report. */
export async function noteReports(
  ids: readonly string[],
  read: (id: string) => Promise<Report>,
): Promise<void> {
  await mkdir(folder(), { recursive: true });
  for (const id of ids) {
    const before = await readHistory(id);
    const after = JSON.stringify(noteReport(before, await read(id), today()));
    if (after === JSON.stringify(before)) continue;
    const file = join(folder(), `${id}.json`);
    await writeFile(`${file}.part`, after);
    await rename(`${file}.part`, file);
  }
}
