import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../report/report.ts';
import type { AcrossIndex } from '../across.ts';
import { findShared, usualTexts } from '../find-shared.ts';
import { fingerprints } from '../fingerprints.ts';
import { foldReport, type FoldedReport } from '../folded-report.ts';
import { findNumbers } from '../numbers/find-numbers.ts';
import { resemblances, sharedLetters } from '../resemblances.ts';
import { sharedBlocks } from '../shared-blocks.ts';
import type { SharedPassages } from '../shared-passages.ts';
import { beginCompared, type Compared, readCompared } from './compared.ts';
import { openMeetings } from './meetings.ts';
import type { SortOptions } from './sort-rows.ts';
import { openFoldedSpool } from './folded-spool.ts';
import { tieTo } from './ties.ts';

export interface CompareOptions {
  /** Ids of all reports, and a hash of each. */
  keys: ReadonlyMap<string, string>;
  /** Of a report no more than its blocks is asked for. */
  read: (id: string) => Promise<Pick<Report, 'id' | 'blocks'>>;
  /** Folder that is written: `index.json`, and `reports/<id>.json` for each that has shared passages. */
  out: string;
  /** A hash of the code. What `out` was made of the same reports by the same code is left as it is. */
  version: string;
  memory?: CompareMemory;
}

/** How much is held in memory, of what is else on disk. The result is the same. */
export interface CompareMemory extends SortOptions {
  /** UTF-16 code units of texts. */
  textAtHand?: number;
  /** Fingerprints of what changed, and of what that bears on: where they are more, all reports are compared. */
  fingerprints?: number;
}

/** Where more of the reports than this changed, all are compared. */
const mostChanged = 0.25;

/**
 * Compare all reports of an archive with one another, and count their figures. Where some of them were compared
 * before, only those are that the others bear on; the result is the same.
 *
 * Time grows with the length of all reports: each is compared with at most `usualTexts` others for each of its
 * fingerprints. In memory are their ids, keys and what lists say of them; texts and fingerprints are on disk.
 *
 * @returns whether there was anything to do
 */
export async function compareArchive(options: CompareOptions): Promise<boolean> {
  const { keys, out, version } = options;
  const before = await readCompared(out, version);
  try {
    if (before && isOf(before, keys)) return false;
    if (before && isNear(before, keys) && (await compareReports(options, before))) return true;
  } finally {
    before?.close();
  }
  return compareReports(options);
}

/** @returns false where so much hangs together with what changed that all must be compared */
async function compareReports(
  { keys, read, out, version, memory }: CompareOptions,
  kept?: Compared,
): Promise<boolean> {
  const folder = join(out, 'reports');
  if (kept) await rm(join(out, 'compared.json'));
  else await rm(out, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const compared = beginCompared(out);
  const meetings = openMeetings(join(out, 'meetings'), usualTexts, memory);
  const spool = openFoldedSpool(join(out, 'spool'), memory?.textAtHand);
  /** Where reports are in the spool. */
  const places = new Map<string, number>();
  const fold = (report: Pick<Report, 'id' | 'blocks'>): FoldedReport => {
    const folded = foldReport(report);
    places.set(report.id, spool.size());
    spool.add(folded);
    return folded;
  };
  // Without a prototype, so that every id is a key like another.
  const index = Object.create(null) as AcrossIndex;
  try {
    for (const [id, key] of keys) {
      const same = kept?.reports.get(id);
      if (same?.key === key) {
        compared.add(id, key, kept!.hashes(same));
        index[id] = kept!.index[id]!;
        continue;
      }
      const report = await read(id);
      const prints = fingerprints(fold(report).text);
      compared.add(id, key, Uint32Array.from(new Set(prints.hashes)));
      if (!kept) meetings.add(places.get(id)!, prints);
      index[id] = { shared: { share: 0, others: [] }, numbers: findNumbers(report.blocks).length };
    }

    const ties = kept && tieTo(kept, compared, usualTexts, memory?.fingerprints);
    if (kept && !ties) return false;
    const near = ties?.near ?? [...keys.keys()];
    for (const [i, id] of (ties?.near ?? []).entries()) {
      const text = places.has(id) ? spool.text(places.get(id)!) : fold(await read(id)).text;
      meetings.add(i, fingerprints(text), ties!.passes);
    }
    for (const id of ties?.affected ?? []) {
      index[id] = { ...index[id]!, shared: { share: 0, others: [] } };
      await rm(join(folder, `${id}.json`), { force: true });
    }

    const placeOf = Uint32Array.from(near, (id) => places.get(id)!);
    const foldedAt = (i: number): FoldedReport => spool.at(placeOf[i]!);
    for (const [i, met] of meetings.each()) {
      const id = near[i]!;
      if (ties && !ties.affected.has(id)) continue;
      const own = foldedAt(i);
      const runs = findShared(own.text, met, (other) => spool.text(placeOf[other]!));
      if (runs.length === 0) continue;
      const others = resemblances(own.text.length, runs, (other) => ({
        id: near[other]!,
        length: spool.length(placeOf[other]!),
      }));
      const share = Math.round((1000 * sharedLetters(runs)) / own.text.length) / 1000;
      const blocks = sharedBlocks(await read(id), own, runs, foldedAt);
      const shared: SharedPassages = { share, others, blocks };
      await writeFile(join(folder, `${id}.json`), `${JSON.stringify(shared)}\n`);
      index[id] = { ...index[id]!, shared: { share, others: others.slice(0, 3) } };
    }
    for (const id of kept?.reports.keys() ?? [])
      if (!keys.has(id)) await rm(join(folder, `${id}.json`), { force: true });
    // Some systems put no file in the place of one that is open.
    kept?.close();
    await compared.end(version, index);
  } finally {
    for (const { close } of [compared, meetings, spool]) close();
  }
  return true;
}

/** Whether a comparison was of these very reports. */
function isOf({ reports }: Compared, keys: ReadonlyMap<string, string>): boolean {
  return JSON.stringify([...keys]) === JSON.stringify(Array.from(reports, ([id, { key }]) => [id, key]));
}

/** Whether most of a comparison still holds: few reports changed, and the others stand in the order they had. */
function isNear({ reports }: Compared, keys: ReadonlyMap<string, string>): boolean {
  const now = [...keys.keys()].filter((id) => reports.has(id));
  const then = [...reports.keys()].filter((id) => keys.has(id));
  const changed =
    [...keys].filter(([id, key]) => reports.get(id)?.key !== key).length + reports.size - then.length;
  return changed <= mostChanged * keys.size && now.every((id, i) => then[i] === id);
}
