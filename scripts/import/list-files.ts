import { isUtf8 } from 'node:buffer';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { decodeWitness } from '../../src/witness/decode.ts';

/** A file to import. */
export interface InputFile {
  /** The bytes of the path where they are no UTF-8, as in folders that were unpacked from a Chinese Windows. */
  path: string | Buffer;
  /** Without the folders above what was named; always with `/`. */
  name: string;
  bytes: number;
  /** Milliseconds, as the file system tells it. */
  modified: number;
  /** Why it cannot be read, where that is known. */
  fault?: string;
}

/**
 * List the files that were named, and those in folders that were, in the order of their names. Hidden files
 * of folders are left out. What is in a folder and cannot be read is listed with its fault.
 *
 * @throws {Error} where one that was named is not there
 */
export async function listFiles(paths: readonly string[]): Promise<InputFile[]> {
  const found: InputFile[] = [];
  for (const path of paths) {
    const top = basename(path);
    const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new Error(error.code === 'ENOENT' ? `${path}: there is no such file` : error.message, {
        cause: error,
      });
    });
    const name = top === '' || /^\.+$/.test(top) ? '' : top;
    if (facts.isDirectory()) await collect(path, name, found);
    else if (facts.isFile()) found.push({ path, name, bytes: facts.size, modified: facts.mtimeMs });
    else
      throw new Error(`${path}: is neither a file nor a folder; write what comes out of it to a file first`);
  }
  return found;
}

async function collect(folder: string | Buffer, name: string, found: InputFile[]): Promise<void> {
  const unread = (place: string, path: string | Buffer, fault: string): void => {
    found.push({ path, name: place, bytes: 0, modified: 0, fault });
  };
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (entries instanceof Error) {
    unread(name, folder, `the folder cannot be read: ${entries.message}`);
    return;
  }
  const named = entries
    .map((entry) => ({
      entry,
      shown: isUtf8(entry.name) ? entry.name.toString() : decodeWitness(entry.name).text,
    }))
    .filter(({ shown }) => !shown.startsWith('.'))
    .sort((a, b) => (a.shown < b.shown ? -1 : 1));
  for (const { entry, shown } of named) {
    const path = within(folder, entry.name);
    const place = name === '' ? shown : `${name}/${shown}`;
    if (entry.isDirectory()) {
      await collect(path, place, found);
      continue;
    }
    const facts = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (facts instanceof Error) unread(place, path, `cannot be read: ${facts.message}`);
    else if (facts.isFile()) found.push({ path, name: place, bytes: facts.size, modified: facts.mtimeMs });
    // It may lead round in a circle.
    else if (facts.isDirectory()) unread(place, path, 'is a link to a folder; name that folder to import it');
    else unread(place, path, 'is no file; write what comes out of it to a file first');
  }
}

const within = (folder: string | Buffer, name: Buffer): string | Buffer =>
  typeof folder === 'string' && isUtf8(name)
    ? join(folder, name.toString())
    : Buffer.concat([Buffer.from(folder), Buffer.from(sep), name]);
