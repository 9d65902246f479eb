import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isReportId, reportIdAdvice } from '../../src/report/report-id.ts';
import { listWitnesses } from '../../src/witness/read-witness.ts';
import { strayFiles } from './stray-files.ts';

/** A witness that is to become a report. */
export interface FoundWitness {
  id: string;
  folder: string;
  synthetic: boolean;
}

/** What can't be done, under the id or name it concerns. */
export interface ArchiveProblem {
  id: string;
  message: string;
}

/**
 * Find the witnesses of a content folder, in the order of their ids, and the files that belong to none.
 *
 * @param specimens whether the synthetic ones are wanted
 */
export async function findWitnesses(
  content: string,
  specimens: boolean,
): Promise<{ witnesses: FoundWitness[]; problems: ArchiveProblem[] }> {
  const problems: ArchiveProblem[] = [];
  const found = new Map<string, FoundWitness>();
  for (const [name, synthetic] of [
    ['witnesses', false],
    ['specimens', true],
  ] as const) {
    const folder = join(content, name);
    for (const id of (await isThere(folder)) ? await listWitnesses(folder) : []) {
      const file = join(folder, `${id}.txt`);
      // Some file systems do not tell A from a.
      const twin = found.get(id.toLowerCase());
      if (!isReportId(id)) {
        problems.push({ id, message: `${file}: ${reportIdAdvice}` });
      } else if (twin) {
        const other = join(twin.folder, `${twin.id}.txt`);
        problems.push({ id, message: `${file}: the id is taken by ${other}; rename one of them` });
      } else {
        found.set(id.toLowerCase(), { id, folder, synthetic });
      }
    }
  }
  const all = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const folders = ['witnesses', 'specimens'].map((name) => join(content, name));
  const ids = new Set(all.map(({ id }) => id));
  problems.push(...(await strayFiles(folders, join(content, 'corrections'), ids)));
  return { witnesses: all.filter(({ synthetic }) => specimens || !synthetic), problems };
}

async function isThere(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => undefined)) !== undefined;
}
