import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AcrossIndex } from '../across.ts';
import { type NumberFile, openNumberFile } from './number-file.ts';

/** What a comparison knows of a report. */
export interface ComparedReport {
  /** Hash of the report. */
  key: string;
  /** Where its fingerprints, each once, are in the file of all, and how many. */
  first: number;
  fingerprints: number;
}

/** Reports in their order, and where their fingerprints are. */
export interface Fingerprinted {
  reports: ReadonlyMap<string, ComparedReport>;
  hashes: (report: ComparedReport) => Uint32Array;
}

/** A comparison that was done: of which reports, and what lists say of them. */
export interface Compared extends Fingerprinted {
  index: AcrossIndex;
  close: () => void;
}

/** `compared.json`; how many fingerprints each report has in `fingerprints.bin`, where they follow one another. */
interface Written {
  version: string;
  reports: [id: string, key: string, fingerprints: number][];
}

const files = (folder: string): Record<'list' | 'hashes' | 'fresh' | 'index', string> => ({
  list: join(folder, 'compared.json'),
  hashes: join(folder, 'fingerprints.bin'),
  fresh: join(folder, 'fingerprints.part'),
  index: join(folder, 'index.json'),
});

/** Read what an earlier comparison left in a folder; nothing where there is none, or other code did it. */
export async function readCompared(folder: string, version: string): Promise<Compared | undefined> {
  const { list, hashes, index } = files(folder);
  try {
    const written = JSON.parse(await readFile(list, 'utf8')) as Written;
    if (written.version !== version) return undefined;
    const reports = new Map<string, ComparedReport>();
    let first = 0;
    for (const [id, key, fingerprints] of written.reports) {
      reports.set(id, { key, first, fingerprints });
      first += fingerprints;
    }
    // Without a prototype, so that every id is a key like another.
    const known = Object.assign(
      Object.create(null) as AcrossIndex,
      JSON.parse(await readFile(index, 'utf8')),
    );
    const file = openNumberFile(hashes, 'r', first);
    return { ...fingerprinted(reports, file), index: known, close: file.close };
  } catch {
    return undefined;
  }
}

/** A comparison that is being done. */
export interface Comparing extends Fingerprinted {
  /** Note a report and its fingerprints; they go to the disk. */
  add: (id: string, key: string, hashes: Uint32Array) => void;
  /** Put all in its place; the list is written last, so that a folder without it is of a run that was broken off. */
  end: (version: string, index: AcrossIndex) => Promise<void>;
  /** Let go of the file. */
  close: () => void;
}

/** Begin to note what is compared, beside what an earlier comparison left. */
export function beginCompared(folder: string): Comparing {
  const { list, hashes: file, fresh, index: indexFile } = files(folder);
  const numbers = openNumberFile(fresh, 'w+');
  const reports = new Map<string, ComparedReport>();
  return {
    ...fingerprinted(reports, numbers),
    add(id, key, hashes) {
      reports.set(id, { key, first: numbers.size(), fingerprints: hashes.length });
      numbers.add(hashes);
    },
    async end(version, index) {
      numbers.close();
      await rename(fresh, file);
      await writeFile(indexFile, `${JSON.stringify(index)}\n`);
      const listed = Array.from(reports, ([id, { key, fingerprints }]): Written['reports'][number] => [
        id,
        key,
        fingerprints,
      ]);
      const written: Written = { version, reports: listed };
      await writeFile(list, `${JSON.stringify(written)}\n`);
    },
    close: numbers.close,
  };
}

const fingerprinted = (reports: ReadonlyMap<string, ComparedReport>, file: NumberFile): Fingerprinted => ({
  reports,
  hashes: ({ first, fingerprints }) => file.read(first, fingerprints),
});
