import { relatedReports, type Related } from '../../across/related.ts';
import type { ReportSummary } from '../../report/summary.ts';
import { readAcross } from './across-store.ts';
import { readIndex } from './archive-store.ts';

let related: Promise<ReturnType<typeof relatedReports>> | undefined;

let last: { id: string; found: Promise<Related[]> } | undefined;

/** The reports to read beside one. A build asks for the same in each language, one after another. */
export function readRelated(id: string): Promise<Related[]> {
  if (last?.id !== id || import.meta.env?.DEV) last = { id, found: findRelated(id) };
  return last.found;
}

async function findRelated(id: string): Promise<Related[]> {
  const find = async () => relatedReports(await readIndex(), readAcross());
  return (await (import.meta.env?.DEV ? find() : (related ??= find())))(id);
}

let summaries: Promise<Map<string, ReportSummary>> | undefined;

/** What lists know of one report. */
export async function readSummary(id: string): Promise<ReportSummary | undefined> {
  const read = async () => new Map((await readIndex()).map((report) => [report.id, report]));
  return (await (import.meta.env?.DEV ? read() : (summaries ??= read()))).get(id);
}
