import { relatedReports, type Related } from '../../across/related.ts';
import type { ReportSummary } from '../../report/summary.ts';
import { readAcross } from './across-store.ts';
import { readIndex } from './archive-store.ts';

let related: Promise<ReturnType<typeof relatedReports>> | undefined;

/** The reports to read beside one. */
export async function readRelated(id: string): Promise<Related[]> {
  const find = async () => relatedReports(await readIndex(), await readAcross());
  return (await (import.meta.env?.DEV ? find() : (related ??= find())))(id);
}

let summaries: Promise<Map<string, ReportSummary>> | undefined;

/** What lists know of one report. */
export async function readSummary(id: string): Promise<ReportSummary | undefined> {
  const read = async () => new Map((await readIndex()).map((report) => [report.id, report]));
  return (await (import.meta.env?.DEV ? read() : (summaries ??= read()))).get(id);
}
