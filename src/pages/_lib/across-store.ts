import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AcrossIndex } from '../../across/across.ts';
import type { SharedPassages } from '../../across/shared-passages.ts';

/** Folder that the comparison of reports writes. */
const root = join(process.env['ARCHIVE_DIR'] ?? '.archive', 'across');

let index: AcrossIndex | undefined;

/** What reports have in common, and how many figures each has; by their ids. Read once in a build. */
export function readAcross(): AcrossIndex {
  if (import.meta.env?.DEV) return loadIndex();
  return (index ??= loadIndex());
}

let figures: number | undefined;

/** How many figures all reports have. Counted once in a build: each page of the list of them says so. */
export function countFigures(): number {
  const count = (): number => Object.values(readAcross()).reduce((sum, { numbers }) => sum + numbers, 0);
  if (import.meta.env?.DEV) return count();
  return (figures ??= count());
}

/** Without a prototype: `constructor` is an id like another. */
function loadIndex(): AcrossIndex {
  const index = readJson<AcrossIndex>('index.json', {});
  return Object.assign(Object.create(null) as AcrossIndex, index);
}

/** The passages that a report shares with others; nothing where there are none. Read at once, as reports are. */
export function readShared(id: string): SharedPassages | undefined {
  return readJson<SharedPassages | undefined>(join('reports', `${id}.json`), undefined);
}

/** An archive that was not compared has nothing in common. */
function readJson<T>(file: string, otherwise: T): T {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}
