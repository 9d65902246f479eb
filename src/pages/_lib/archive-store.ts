import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseReport } from '../../report/parse-report.ts';
import type { Report } from '../../report/report.ts';
import { readAcross } from './across-store.ts';
import type { ArchiveIndex, ReportSummary } from '../../report/summary.ts';

/** Folder that `normalize` writes; `ARCHIVE_DIR` names another. */
const root = process.env['ARCHIVE_DIR'] ?? '.archive';

/**
 * Read one restored report. Pages read their own, so that no build holds them all. It is read at once: to have
 * another thread do so takes longer, and every stage of a build reads every report.
 */
export async function readReport(id: string): Promise<Report> {
  return parseReport(readLine(id));
}

/** One restored report as it was written: a line of JSON. */
export const readLine = (id: string): Buffer<ArrayBuffer> =>
  readFileSync(join(root, 'reports', `${id}.json`));

let whole: Promise<ArchiveIndex> | undefined;

/** The index as `normalize` wrote it. Read once in a build; anew for each page under `astro dev`. */
export function readArchiveIndex(): Promise<ArchiveIndex> {
  if (import.meta.env?.DEV) return loadArchiveIndex();
  return (whole ??= loadArchiveIndex());
}

const loadArchiveIndex = async (): Promise<ArchiveIndex> =>
  JSON.parse(await readFile(join(root, 'index.json'), 'utf8')) as ArchiveIndex;

let index: Promise<ReportSummary[]> | undefined;

/** All reports in the order of lists, with what each shares with others; as often as the index. */
export function readIndex(): Promise<ReportSummary[]> {
  if (import.meta.env?.DEV) return loadIndex();
  return (index ??= loadIndex());
}

async function loadIndex(): Promise<ReportSummary[]> {
  const { reports } = await readArchiveIndex();
  const across = readAcross();
  return reports.map((report) => {
    const share = across[report.id]?.shared.share ?? 0;
    return share > 0 ? { ...report, shared: share } : report;
  });
}
