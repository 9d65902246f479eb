import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AcrossIndex } from '../across.ts';

/** What a comparison knows of a report. */
export interface ComparedReport {
  /** Hash of the report. */
  key: string;
  /** Its fingerprints, each once. */
  hashes: Uint32Array;
}

/** A comparison that was done: of which reports, in their order, and what lists say of them. */
export interface Compared {
  reports: ReadonlyMap<string, ComparedReport>;
  index: AcrossIndex;
}

/** `compared.json`; how many fingerprints each report has in `fingerprints.bin`, where they follow one another. */
interface Written {
  version: string;
  reports: [id: string, key: string, fingerprints: number][];
}

const files = (folder: string): Record<'list' | 'hashes' | 'index', string> => ({
  list: join(folder, 'compared.json'),
  hashes: join(folder, 'fingerprints.bin'),
  index: join(folder, 'index.json'),
});

/** Read what an earlier comparison left in a folder; nothing where there is none, or other code did it. */
export async function readCompared(folder: string, version: string): Promise<Compared | undefined> {
  const { list, hashes, index } = files(folder);
  try {
    const written = JSON.parse(await readFile(list, 'utf8')) as Written;
    if (written.version !== version) return undefined;
    const bytes = await readFile(hashes);
    const all = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / Uint32Array.BYTES_PER_ELEMENT);
    let end = 0;
    const reports = new Map(
      written.reports.map(([id, key, count]) => [id, { key, hashes: all.subarray(end, (end += count)) }]),
    );
    // Without a prototype, so that every id is a key like another.
    const known = Object.assign(
      Object.create(null) as AcrossIndex,
      JSON.parse(await readFile(index, 'utf8')),
    );
    return { reports, index: known };
  } catch {
    return undefined;
  }
}

/** Note what was compared; the list is written last, so that a folder without it is of a run that was broken off. */
export async function writeCompared(
  folder: string,
  version: string,
  { reports, index }: Compared,
): Promise<void> {
  const { list, hashes, index: indexFile } = files(folder);
  const parts = Array.from(reports.values(), ({ hashes: { buffer, byteOffset, byteLength } }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  await writeFile(hashes, Buffer.concat(parts));
  await writeFile(indexFile, `${JSON.stringify(index)}\n`);
  const written: Written = {
    version,
    reports: Array.from(
      reports,
      ([
        id,
        {
          key,
          hashes: { length },
        },
      ]) => [id, key, length],
    ),
  };
  await writeFile(list, `${JSON.stringify(written)}\n`);
}
