import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { ArchiveIndex } from '../../src/report/summary.ts';
import type { RestoreOptions } from '../../src/restore/rule.ts';
import { adviceOnCopies } from './advice.ts';
import { archiveFiles, noteReports, readState, writeState, type KnownReport } from './archive-state.ts';
import { findWitnesses } from './find-witnesses.ts';
import { inShard, whole, type Shard } from './in-shard.ts';
import { isSettled, lookAtFiles, settling } from './look-at-files.ts';
import { readWithdrawn } from './read-withdrawn.ts';
import { keptReports, runTasks } from './run-tasks.ts';
import type { SummaryLine } from './summary-lines.ts';
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
  /** Told now and then how many witnesses are done. */
  onProgress?: (done: number, all: number) => void;
}

export interface NormalizeResult {
  /** Of all reports, in order. */
  ids: string[];
  problems: ArchiveIndex['problems'];
  /** Reports that were made, and that were still right. */
  made: number;
  kept: number;
  /** What is no fault, and a curator may want to know, of the witnesses that were restored. */
  advice: string[];
}

/** A folder that is misspelled has no witnesses, and would leave the archive without a report. */
async function refuseMissing(content: string): Promise<void> {
  const isFolder = await stat(content).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new Error(
      `there is no folder ${content}: say where the folder with witnesses/ lies by --content, or by CONTENT_DIR for a build`,
    );
}

/**
 * Turn witnesses into an archive folder: one JSON a report and an index. What an earlier run made of the
 * same bytes by the same code is kept. A witness that can't be done is a problem of the index; the rest
 * goes on. The same input gives the same bytes, however many cores and shards worked on it: a run over the
 * whole, after shards, keeps what they made.
 *
 * @throws {Error} where there is no content folder; the archive stays as it is
 */
export async function normalizeArchive(options: NormalizeOptions): Promise<NormalizeResult> {
  const { content, archive, specimens, restore, version, shard = whole, onProgress } = options;
  await refuseMissing(content);
  const { witnesses, problems } = await findWitnesses(content, specimens);
  const { withdrawn, problems: faults } = await readWithdrawn(
    content,
    new Set(witnesses.map(({ id }) => id)),
  );
  problems.push(...faults);
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

  const summaries = new Map<string, SummaryLine>();
  const keys = new Map<string, string>();
  const kept = await keptReports(
    tasks.flatMap((task) => {
      const before = known.get(task.id);
      return before ? [{ ...task, key: before.key, touched: before.touched }] : [];
    }),
  );
  const looks = new Map<string, string>();
  const keptIds = new Set(kept.map(({ id }) => id));
  for (const { id, touched } of kept) {
    const { key, summary } = known.get(id)!;
    if (touched !== undefined) looks.set(id, touched);
    summaries.set(id, summary);
    keys.set(id, key);
  }
  let done = kept.length;
  let made = 0;
  const advice: string[] = [];
  const fresh = new Set<string>();
  const written = new Map<string, string>();
  for await (const outcomes of runTasks(tasks.filter(({ id }) => !keptIds.has(id)))) {
    const finished: KnownReport[] = [];
    for (const { id, key, summary, touched, problems: own, advice: told } of outcomes) {
      const line = summary === undefined ? undefined : Buffer.from(summary);
      if (told !== undefined) advice.push(told);
      if (touched !== undefined) written.set(id, touched);
      if (line) {
        summaries.set(id, line);
        fresh.add(id);
        made++;
      }
      if (key !== undefined) keys.set(id, key);
      if (key !== undefined && line) finished.push({ key, summary: line });
      problems.push(...own.map((message) => ({ id, message })));
    }
    if (finished.length > 0) await noteReports(archive, finished, shard);
    done += outcomes.length;
    onProgress?.(done, tasks.length);
  }

  problems.sort(byId);
  if (shard.count === 1) {
    for (const [id, touched] of await settled(reports, written)) looks.set(id, touched);
    await writeState(
      archive,
      summaries,
      { problems, ...(withdrawn.length > 0 && { withdrawn }) },
      keys,
      looks,
    );
  }
  const copies = adviceOnCopies(summaries, fresh);
  const ids = [...summaries.keys()].sort();
  return { ids, problems, made, kept: kept.length, advice: [...advice.sort(), ...copies] };
}

/** Of reports that were just written, those that look as they did then, and will look otherwise once they are touched. */
async function settled(folder: string, written: ReadonlyMap<string, string>): Promise<[string, string][]> {
  if (written.size > 0) await pause(settling);
  const now = Date.now();
  return [...written].filter(([id, touched]) => {
    const looks = lookAtFiles(folder, [`${id}.json`]);
    return looks !== undefined && touched.endsWith(`-${looks.touched}`) && isSettled(looks, now);
  });
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
