import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../report/report.ts';
import type { AcrossIndex } from '../across.ts';
import { findShared } from '../find-shared.ts';
import { foldReport, type FoldedReport } from '../folded-report.ts';
import { findNumbers } from '../numbers/find-numbers.ts';
import { resemblances, sharedLetters } from '../resemblances.ts';
import { sharedBlocks } from '../shared-blocks.ts';
import type { SharedPassages } from '../shared-passages.ts';
import { openSpool } from './spool.ts';

export interface CompareOptions {
  /** Ids of all reports. */
  ids: readonly string[];
  read: (id: string) => Promise<Report>;
  /** Folder that is written: `index.json`, and `reports/<id>.json` for each that has shared passages. */
  out: string;
  /** A hash of all that goes in. Where `out` was made of the same, it is left as it is. */
  version: string;
}

/**
 * Compare all reports of an archive with one another, and count their figures.
 *
 * @returns whether there was anything to do
 */
export async function compareArchive({ ids, read, out, version }: CompareOptions): Promise<boolean> {
  const mark = join(out, 'version');
  if ((await readFile(mark, 'utf8').catch(() => '')) === version) return false;
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'reports'), { recursive: true });

  // Without a prototype, so that every id is a key like another.
  const index = Object.create(null) as AcrossIndex;
  const spool = openSpool<FoldedReport>(join(out, 'spool'));
  try {
    for (const id of ids) {
      const report = await read(id);
      spool.add(foldReport(report));
      index[id] = { shared: { share: 0, others: [] }, numbers: findNumbers(report.blocks).length };
    }
    let next = 0;
    for (const runs of findShared({ size: spool.size(), text: (i) => spool.at(i).text })) {
      const own = spool.at(next++);
      if (runs.length === 0) continue;
      const others = resemblances(own, runs, spool.at);
      const share = Math.round((1000 * sharedLetters(runs)) / own.text.length) / 1000;
      const blocks = sharedBlocks(await read(own.id), own, runs, spool.at);
      const shared: SharedPassages = { share, others, blocks };
      await writeFile(join(out, 'reports', `${own.id}.json`), `${JSON.stringify(shared)}\n`);
      index[own.id]!.shared = { share, others: others.slice(0, 3) };
    }
  } finally {
    spool.close();
  }
  await writeFile(join(out, 'index.json'), `${JSON.stringify(index)}\n`);
  await writeFile(mark, version);
  return true;
}
