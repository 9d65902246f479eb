import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AcrossIndex } from '../../across/across.ts';
import type { SharedPassages } from '../../across/shared-passages.ts';

/** Folder that the comparison of reports writes. */
const root = join(process.env['ARCHIVE_DIR'] ?? '.archive', 'across');

let index: Promise<AcrossIndex> | undefined;

/** What reports have in common, and how many figures each has; by their ids. Read once in a build. */
export function readAcross(): Promise<AcrossIndex> {
  if (import.meta.env?.DEV) return loadIndex();
  return (index ??= loadIndex());
}

/** Without a prototype: `constructor` is an id like another. */
async function loadIndex(): Promise<AcrossIndex> {
  const index = await readJson<AcrossIndex>('index.json', {});
  return Object.assign(Object.create(null) as AcrossIndex, index);
}

/** The passages that a report shares with others; nothing where there are none. */
export function readShared(id: string): Promise<SharedPassages | undefined> {
  return readJson<SharedPassages | undefined>(join('reports', `${id}.json`), undefined);
}

/** An archive that was not compared has nothing in common. */
async function readJson<T>(file: string, otherwise: T): Promise<T> {
  try {
    return JSON.parse(await readFile(join(root, file), 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}
