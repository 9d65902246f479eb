import type { ArchiveIndex, ReportSummary } from '../../src/report/summary.ts';
import type { RestoreOptions } from '../../src/restore/rule.ts';
import { archiveFiles, noteReport, readState, writeState } from './archive-state.ts';
import { findWitnesses } from './find-witnesses.ts';
import { inShard, whole, type Shard } from './in-shard.ts';
import type { RestoreOutcome } from './restore-witness.ts';
import { keptReports, runTasks } from './run-tasks.ts';
import type { RestoreTask } from './witness-inputs.ts';

export interface NormalizeOptions {
  /** Folder with `witnesses`, `specimens` and `corrections`. */
  content: string;
  /** Folder the archive is written to. */
  archive: string;
  specimens: boolean;
  restore: RestoreOptions;
  /** Hash of the code. */
  version: string;
  /** The part that is done; the index is written only by a run over the whole. */
  shard?: Shard;
  /** Told after each witness that was restored. */
  onProgress?: (done: number, all: number, outcome: RestoreOutcome) => void;
}

export interface NormalizeResult {
  index: ArchiveIndex;
  /** Reports that were made, and that were still right. */
  made: number;
  kept: number;
}

/**
 * Turn witnesses into an archive folder: one JSON a report and an index. What an earlier run made of the
 * same bytes by the same code is kept. A witness that can't be done is a problem of the index; the rest
 * goes on. The same input gives the same bytes, however many cores and shards worked on it: a run over the
 * whole, after shards, keeps what they made.
 */
export async function normalizeArchive(options: NormalizeOptions): Promise<NormalizeResult> {
  const { content, archive, specimens, restore, version, shard = whole, onProgress } = options;
  const { witnesses, problems } = await findWitnesses(content, specimens);
  const known = await readState(archive);
  const { reports } = archiveFiles(archive);
  const own = witnesses.filter(({ id }) => inShard(id, shard));
  const tasks = own.map((witness): RestoreTask => ({
    ...witness,
    content,
    reports,
    version,
    options: restore,
  }));

  const summaries: ReportSummary[] = [];
  const keys = new Map<string, string>();
  const kept = await keptReports(
    tasks.flatMap((task) => {
      const key = known.get(task.id)?.key;
      return key === undefined ? [] : [{ ...task, key }];
    }),
  );
  for (const id of kept) {
    const { key, summary } = known.get(id)!;
    summaries.push(summary);
    keys.set(id, key);
  }
  let done = kept.size;
  let made = 0;
  for await (const outcome of runTasks(tasks.filter(({ id }) => !kept.has(id)))) {
    const { id, key, summary } = outcome;
    if (summary) {
      summaries.push(summary);
      made++;
    }
    if (key !== undefined) keys.set(id, key);
    if (key !== undefined && summary) await noteReport(archive, { key, summary }, shard);
    problems.push(...outcome.problems.map((message) => ({ id, message })));
    onProgress?.(++done, tasks.length, outcome);
  }

  const index: ArchiveIndex = { reports: summaries.sort(byId), problems: problems.sort(byId) };
  if (shard.count === 1) await writeState(archive, index, keys);
  return { index, made, kept: kept.size };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
