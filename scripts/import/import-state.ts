import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { InputFile } from './list-files.ts';

/** How far a file has been imported. */
export interface Progressed {
  /** Records that are done, from the first on. */
  records: number;
  done: boolean;
  bytes: number;
  modified: number;
  /** A witness that came of it: where it is gone, so may be the others, and the file is read anew. */
  last?: string;
}

/** What earlier runs did, and what this one does. */
export interface ImportState {
  of: (file: InputFile) => Progressed;
  note: (file: InputFile, records: number, done: boolean, last: string | undefined) => void;
  save: () => void;
}

/**
 * Open the state file; one that is not there or cannot be read is an empty one, for reading a dump twice does
 * no harm.
 *
 * @param way all that decides what becomes of a record; another way begins anew
 * @param isThere whether a witness is in its folder
 * @param again take nothing for done
 */
export function openImportState(
  path: string,
  way: string,
  isThere: (id: string) => boolean,
  again = false,
): ImportState {
  const sources = read(path);
  const keyOf = (file: InputFile): string =>
    createHash('sha256')
      .update(`${resolve(nameOf(file))}\0${way}`)
      .digest('hex')
      .slice(0, 32);
  return {
    of: (file) => {
      const known = sources[keyOf(file)];
      const same = known?.bytes === file.bytes && known.modified === file.modified;
      const whole = known?.last === undefined || isThere(known.last);
      return known && same && whole && !again
        ? known
        : { records: 0, done: false, bytes: file.bytes, modified: file.modified };
    },
    note: (file, records, done, last) => {
      const { bytes, modified } = file;
      sources[keyOf(file)] = { records, done, bytes, modified, ...(last !== undefined && { last }) };
    },
    save: () => {
      mkdirSync(dirname(path), { recursive: true });
      const draft = `${path}.${String(process.pid)}.part`;
      writeFileSync(draft, `${JSON.stringify({ version: 1, sources })}\n`);
      renameSync(draft, path);
    },
  };
}

const nameOf = ({ path }: InputFile): string => (typeof path === 'string' ? path : path.toString('latin1'));

function read(path: string): Record<string, Progressed> {
  try {
    const { version, sources } = JSON.parse(readFileSync(path, 'utf8')) as {
      version: number;
      sources: Record<string, Progressed>;
    };
    return version === 1 ? sources : {};
  } catch {
    return {};
  }
}
