import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../report/report.ts';

/** What lists need of a report. */
export type ReportSummary = Pick<Report, 'id' | 'title' | 'script' | 'metadata' | 'quality' | 'synthetic'> & {
  /** Length of the reading in UTF-16 code units. */
  length: number;
};

/** Folder that `normalize` writes; `ARCHIVE_DIR` names another. */
const root = process.env['ARCHIVE_DIR'] ?? '.archive';

/** Read one restored report. Pages read their own, so that no build holds them all. */
export async function readReport(id: string): Promise<Report> {
  return JSON.parse(await readFile(join(root, 'reports', `${id}.json`), 'utf8')) as Report;
}

let index: Promise<ReportSummary[]> | undefined;

/** All reports in the order of lists. Read once in a build; anew for each page under `astro dev`. */
export function readIndex(): Promise<ReportSummary[]> {
  if (import.meta.env?.DEV) return loadIndex();
  return (index ??= loadIndex());
}

async function loadIndex(): Promise<ReportSummary[]> {
  const names = await readdir(join(root, 'reports'));
  const reports = await Promise.all(names.sort().map((name) => readReport(name.replace(/\.json$/, ''))));
  return reports.map(({ id, title, script, metadata, quality, synthetic, text }) => ({
    id,
    title,
    script,
    metadata,
    quality,
    length: text.length,
    ...(synthetic && { synthetic }),
  }));
}
