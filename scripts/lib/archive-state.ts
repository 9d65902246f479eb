import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ArchiveIndex } from '../../src/report/summary.ts';
import { whole, type Shard } from './in-shard.ts';
import { readKept } from './read-kept.ts';
import { idOf, indexOf, linesOf, summaryLines, type SummaryLine } from './summary-lines.ts';
import { isSealed } from './witness-inputs.ts';

const anyKeys = z.record(z.string(), z.string());

/** What is known of a report that lies in the archive folder. */
export interface KnownReport {
  /** Hash of all it was made of, of the report as it was written, and of the summary. */
  key: string;
  summary: SummaryLine;
  /** How it and what it is made of looked when they were last compared with their hashes, or it was written. */
  touched?: string | undefined;
}

/**
 * The files of an archive folder:
 * - `reports/<id>.json`: the reports.
 * - `index.json`: an `ArchiveIndex`, one report a line.
 * - `keys.json`: id → hash of all the report was made of, of the report as it was written, and of its
 *   summary in the index, so that it need not be made again.
 * - `looks.json`: id → what the file system said of the report and of what it was made of, where that tells whether
 *   anybody touched them.
 * - `journal*.ndjson`: what was done since the index was written; only there after a run that was broken
 *   off or that did a shard.
 */
export function archiveFiles(folder: string): Record<'reports' | 'index' | 'keys' | 'looks', string> {
  return {
    reports: join(folder, 'reports'),
    index: join(folder, 'index.json'),
    keys: join(folder, 'keys.json'),
    looks: join(folder, 'looks.json'),
  };
}

/** What earlier runs left, by id; only reports whose files are there and whose summaries are as they were written. */
export async function readState(folder: string): Promise<Map<string, KnownReport>> {
  const files = archiveFiles(folder);
  await mkdir(files.reports, { recursive: true });
  const there = new Set(await readdir(files.reports));
  const keys = await readKept(files.keys, anyKeys);
  const looks = (await readKept(files.looks, anyKeys)) ?? {};
  const known = new Map<string, KnownReport>();
  for (const [id, summary] of summaryLines(await readOr(files.index)))
    if (keys?.[id] !== undefined) known.set(id, { key: keys[id], summary, touched: looks[id] });
  for (const journal of await journals(folder)) {
    // The last line of a broken run may be half a line.
    for (const line of linesOf(await readOr(journal))) {
      const entry = parseNote(line);
      if (entry) known.set(...entry);
    }
  }
  // The seal tells whether the rest of an entry is as it was written.
  for (const [id, { key, summary }] of known)
    if (!there.has(`${id}.json`) || !isSealed(key, summary)) known.delete(id);
  return known;
}

/** Note that reports were written, in case the run is broken off or is one of several shards. */
export async function noteReports(
  folder: string,
  reports: readonly KnownReport[],
  shard: Shard = whole,
): Promise<void> {
  const name = shard.count === 1 ? 'journal' : `journal-${String(shard.index)}-of-${String(shard.count)}`;
  const lines = reports.flatMap(({ key, summary }) => [
    Buffer.from(`{"key":${JSON.stringify(key)},"summary":`),
    summary,
    Buffer.from('}\n'),
  ]);
  await appendFile(join(folder, `${name}.ndjson`), Buffer.concat(lines));
}

/** A line of a journal; one that is broken is as good as none. */
function parseNote(line: Buffer): [id: string, report: KnownReport] | undefined {
  const [head, key] = /^\{"key":"([0-9a-f-]+)","summary":/.exec(line.toString('latin1', 0, longestKey)) ?? [];
  if (head === undefined || key === undefined) return undefined;
  const summary = line.subarray(head.length, -1);
  const id = idOf(summary);
  return id === undefined ? undefined : [id, { key, summary }];
}

/** Three hashes, and what stands round them. */
const longestKey = 240;

/** Whether the index is of all that was done: nothing was broken off, and no shard waits to be gathered. */
export async function isGathered(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.includes('index.json') && (await journals(folder)).length === 0;
}

async function journals(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /^journal.*\.ndjson$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Write the index and the keys, and remove reports that no longer belong to the archive. */
export async function writeState(
  folder: string,
  reports: ReadonlyMap<string, SummaryLine>,
  rest: Omit<ArchiveIndex, 'reports'>,
  keys: ReadonlyMap<string, string>,
  looks: ReadonlyMap<string, string>,
): Promise<void> {
  const files = archiveFiles(folder);
  for (const name of await readdir(files.reports)) {
    if (!reports.has(name.replace(/\.json$/, ''))) await rm(join(files.reports, name));
  }
  await writeWhole(files.keys, sorted(keys));
  await writeWhole(files.looks, sorted(looks));
  const lines = [...reports].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  await writeWhole(files.index, indexOf(lines, rest));
  for (const journal of await journals(folder)) await rm(journal, { force: true });
}

const sorted = (values: ReadonlyMap<string, string>): string =>
  `${JSON.stringify(Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1))))}\n`;

async function writeWhole(file: string, text: string | Iterable<Uint8Array>): Promise<void> {
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}

/** The bytes of a file, or none where there is none. */
const readOr = (file: string): Promise<Buffer> => readFile(file).catch(() => Buffer.alloc(0));
