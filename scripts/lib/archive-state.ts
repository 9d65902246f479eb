import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ArchiveIndex, ReportSummary } from '../../src/report/summary.ts';
import { whole, type Shard } from './in-shard.ts';
import { readKept } from './read-kept.ts';
import { isSealed } from './witness-inputs.ts';

// No more than what is needed to find an entry's seal, which tells whether the rest is as it was written.
const anyKeys = z.record(z.string(), z.string());
const anyIndex = z.object({ reports: z.array(z.looseObject({ id: z.string() })) });

/** What is known of a report that lies in the archive folder. */
export interface KnownReport {
  /** Hash of all it was made of, of the report as it was written, and of the summary. */
  key: string;
  summary: ReportSummary;
  /** How it and what it is made of looked when they were last compared with their hashes, or it was written. */
  touched?: string | undefined;
}

/**
 * The files of an archive folder:
 * - `reports/<id>.json`: the reports.
 * - `index.json`: an `ArchiveIndex`.
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
  const index = await readKept(files.index, anyIndex);
  const looks = (await readKept(files.looks, anyKeys)) ?? {};
  const known = new Map<string, KnownReport>();
  for (const summary of index?.reports ?? []) {
    const key = keys?.[summary.id];
    if (key !== undefined) {
      const touched = looks[summary.id];
      known.set(summary.id, { key, summary: summary as unknown as ReportSummary, touched });
    }
  }
  for (const journal of await journals(folder)) {
    // The last line of a broken run may be half a line.
    for (const line of (await readOr(journal, '')).split('\n')) {
      const entry = parse(line);
      if (isKnown(entry)) known.set(entry.summary.id, entry);
    }
  }
  for (const [id, { key, summary }] of known)
    if (!there.has(`${id}.json`) || !isSealed(key, JSON.stringify(summary))) known.delete(id);
  return known;
}

/** What a journal holds may have been cut or spoilt. */
const isKnown = (entry: Partial<KnownReport> | null): entry is KnownReport =>
  typeof entry?.key === 'string' && typeof entry.summary?.id === 'string';

/** Note that reports were written, in case the run is broken off or is one of several shards. */
export async function noteReports(
  folder: string,
  reports: readonly KnownReport[],
  shard: Shard = whole,
): Promise<void> {
  const name = shard.count === 1 ? 'journal' : `journal-${String(shard.index)}-of-${String(shard.count)}`;
  const lines = reports.map((report) => `${JSON.stringify(report)}\n`);
  await appendFile(join(folder, `${name}.ndjson`), lines.join(''));
}

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
  index: ArchiveIndex,
  keys: ReadonlyMap<string, string>,
  looks: ReadonlyMap<string, string>,
): Promise<void> {
  const files = archiveFiles(folder);
  const ids = new Set(index.reports.map(({ id }) => `${id}.json`));
  for (const name of await readdir(files.reports)) {
    if (!ids.has(name)) await rm(join(files.reports, name));
  }
  await writeWhole(files.keys, sorted(keys));
  await writeWhole(files.looks, sorted(looks));
  await writeWhole(files.index, JSON.stringify(index));
  for (const journal of await journals(folder)) await rm(journal, { force: true });
}

const sorted = (values: ReadonlyMap<string, string>): string =>
  JSON.stringify(Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1))));

async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.part`, `${text}\n`);
  await rename(`${file}.part`, file);
}

const readOr = (file: string, otherwise: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => otherwise);

/** A line that is broken is as good as none. */
function parse(json: string): Partial<KnownReport> | null {
  try {
    return JSON.parse(json) as Partial<KnownReport> | null;
  } catch {
    return null;
  }
}
