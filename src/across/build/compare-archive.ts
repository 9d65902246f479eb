import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../report/report.ts';
import type { AcrossIndex } from '../across.ts';
import { findShared, usualTexts } from '../find-shared.ts';
import { distinctHashes } from '../fingerprints.ts';
import { foldReport, type FoldedReport } from '../folded-report.ts';
import { findNumbers } from '../numbers/find-numbers.ts';
import { repeatedHashes } from '../repeated-hashes.ts';
import { resemblances, sharedLetters } from '../resemblances.ts';
import { sharedBlocks } from '../shared-blocks.ts';
import type { SharedPassages } from '../shared-passages.ts';
import { affectedReports, countTexts, isFew } from './affected.ts';
import { type Compared, type ComparedReport, readCompared, writeCompared } from './compared.ts';
import { openSpool } from './spool.ts';

export interface CompareOptions {
  /** Ids of all reports, and a hash of each. */
  keys: ReadonlyMap<string, string>;
  read: (id: string) => Promise<Report>;
  /** Folder that is written: `index.json`, and `reports/<id>.json` for each that has shared passages. */
  out: string;
  /** A hash of the code. What `out` was made of the same reports by the same code is left as it is. */
  version: string;
}

/** Where more of the reports than this changed, all are compared. */
const mostChanged = 0.25;

/**
 * Compare all reports of an archive with one another, and count their figures. Where some of them were compared
 * before, only those are that the others bear on; the result is the same.
 *
 * @returns whether there was anything to do
 */
export async function compareArchive({ keys, read, out, version }: CompareOptions): Promise<boolean> {
  const before = await readCompared(out, version);
  if (before && isOf(before, keys)) return false;
  const kept = before && isNear(before, keys) ? before : undefined;
  const folder = join(out, 'reports');
  if (kept) await rm(join(out, 'compared.json'));
  else await rm(out, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const reports = new Map<string, ComparedReport>();
  // Without a prototype, so that every id is a key like another.
  const index = Object.create(null) as AcrossIndex;
  const spool = openSpool<FoldedReport>(join(out, 'spool'));
  const places = new Map<string, number>();
  const fold = (report: Report): FoldedReport => {
    places.set(report.id, spool.size());
    const folded = foldReport(report);
    spool.add(folded);
    return folded;
  };
  try {
    for (const [id, key] of keys) {
      const same = kept?.reports.get(id);
      if (same?.key === key) {
        reports.set(id, same);
        index[id] = kept!.index[id]!;
        continue;
      }
      const report = await read(id);
      reports.set(id, { key, hashes: distinctHashes(fold(report).text) });
      index[id] = { shared: { share: 0, others: [] }, numbers: findNumbers(report.blocks).length };
    }
    const { affected, near, passes } = kept ? tieTo(kept, reports) : tieAll(reports);
    for (const id of near) if (!places.has(id)) fold(await read(id));
    const foldedAt = (i: number): FoldedReport => spool.at(places.get(near[i]!)!);
    const found = findShared(
      { size: near.length, text: (i) => foldedAt(i).text },
      { passes, wanted: (i) => affected.has(near[i]!) },
    );
    for (const id of near.filter((each) => affected.has(each))) {
      const runs = found.next().value!;
      const file = join(folder, `${id}.json`);
      index[id] = { ...index[id]!, shared: { share: 0, others: [] } };
      if (runs.length === 0) {
        await rm(file, { force: true });
        continue;
      }
      const own = spool.at(places.get(id)!);
      const others = resemblances(own, runs, foldedAt);
      const share = Math.round((1000 * sharedLetters(runs)) / own.text.length) / 1000;
      const blocks = sharedBlocks(await read(id), own, runs, foldedAt);
      const shared: SharedPassages = { share, others, blocks };
      await writeFile(file, `${JSON.stringify(shared)}\n`);
      index[id].shared = { share, others: others.slice(0, 3) };
    }
    for (const id of kept?.reports.keys() ?? [])
      if (!keys.has(id)) await rm(join(folder, `${id}.json`), { force: true });
  } finally {
    spool.close();
  }
  await writeCompared(out, version, { reports, index });
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

/** What is to be compared. */
interface Ties {
  /** Reports whose shared passages are sought. */
  affected: ReadonlySet<string>;
  /** All that have a fingerprint in common with one of them, and themselves, in order. */
  near: readonly string[];
  /** Fingerprints that may stand in several of them. */
  passes: (hash: number) => boolean;
}

function tieAll(reports: ReadonlyMap<string, ComparedReport>): Ties {
  const passes = repeatedHashes(Array.from(reports.values(), ({ hashes }) => hashes));
  return { affected: new Set(reports.keys()), near: [...reports.keys()], passes };
}

function tieTo(kept: Compared, reports: ReadonlyMap<string, ComparedReport>): Ties {
  const affected = affectedReports(kept.reports, reports, usualTexts);
  const wanted = new Set(Array.from(affected, (id) => [...reports.get(id)!.hashes]).flat());
  // Counted in all reports: among those that are near, a stock phrase would be rarer than it is.
  const counts = countTexts(reports, wanted);
  const passes = (hash: number): boolean => isFew(counts, hash, usualTexts);
  const near = [...reports].filter(([id, { hashes }]) => affected.has(id) || hashes.some(passes));
  return { affected, near: near.map(([id]) => id), passes };
}
