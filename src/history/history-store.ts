import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, realpath, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '../report/report.ts';
import { noteReport, reportHistory, type ReportHistory } from './report-history.ts';

/**
 * Folder of the histories, a file a report, beside the restored reports. Unlike those it cannot be made
 * again: whoever builds on fresh machines keeps this folder from build to build, as a cache does. Without
 * it nothing breaks but old links to paragraphs that were repaired since.
 */
const folder = (): string => join(process.env['ARCHIVE_DIR'] ?? '.archive', 'history');

/**
 * The day that a build is of, in UTC: the day that `SOURCE_DATE_EPOCH` names; without it, where all of the
 * repository is committed, the day of its last commit, so that a commit gives the same bytes on any day;
 * else today.
 *
 * @param root the repository
 * @param content the folder with the witnesses; one elsewhere is not of the commit
 * @param now the clock; milliseconds
 */
export async function buildDay(root: string, content: string, now = Date.now()): Promise<string> {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const seconds = epoch === undefined ? await commitTime(root, content) : Number(epoch);
  return new Date(seconds === undefined ? now : seconds * 1000).toISOString().slice(0, 10);
}

/** Seconds since 1970 of the last commit; undefined without Git, or where something is not committed. */
async function commitTime(root: string, content: string): Promise<number | undefined> {
  const git = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('git', ['-C', root, ...args])).stdout.trim();
  try {
    const top = await realpath(root);
    // A copy below another repository is not that repository.
    if ((await realpath(await git('rev-parse', '--show-toplevel'))) !== top) return undefined;
    if (relative(top, await realpath(content)).startsWith('..')) return undefined;
    return (await git('status', '--porcelain')) === ''
      ? Number(await git('log', '-1', '--format=%ct'))
      : undefined;
  } catch {
    return undefined;
  }
}

/** What earlier builds made of a report; nothing where there was none, or the file is broken. */
export function readHistory(id: string): ReportHistory | undefined {
  const file = join(folder(), `${id}.json`);
  // To look takes less than to fail, as the first build does with every report.
  if (!existsSync(file)) return undefined;
  try {
    return reportHistory.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Note what a build of a day that has just been put in its place made of each report. */
export async function noteReports(
  ids: readonly string[],
  read: (id: string) => Promise<Report>,
  day: string,
): Promise<void> {
  await mkdir(folder(), { recursive: true });
  for (const id of ids) {
    const before = readHistory(id);
    const after = JSON.stringify(noteReport(before, await read(id), day));
    if (after === JSON.stringify(before)) continue;
    const file = join(folder(), `${id}.json`);
    await writeFile(`${file}.part`, after);
    await rename(`${file}.part`, file);
  }
}
