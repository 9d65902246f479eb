import { opendir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file to import. */
export interface InputFile {
  path: string;
  /** Without the folders above what was named; always with `/`. */
  name: string;
  bytes: number;
  /** Milliseconds, as the file system tells it. */
  modified: number;
}

/**
 * List the files that were named, and those in folders that were, in the order of their names. Hidden files
 * of folders are left out.
 *
 * @throws {Error} where one is not there
 */
export async function listFiles(paths: readonly string[]): Promise<InputFile[]> {
  const found: InputFile[] = [];
  for (const path of paths) {
    const top = basename(path);
    await collect(path, top === '' || /^\.+$/.test(top) ? '' : top, found);
  }
  return found;
}

async function collect(path: string, name: string, found: InputFile[]): Promise<void> {
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? `${path}: there is no such file` : error.message, {
      cause: error,
    });
  });
  if (facts.isFile()) {
    found.push({ path, name, bytes: facts.size, modified: facts.mtimeMs });
    return;
  }
  if (!facts.isDirectory()) throw new Error(`${path}: is neither a file nor a folder`);
  const names: string[] = [];
  for await (const entry of await opendir(path)) {
    // A link to a folder may lead round in a circle.
    if (!entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory())) names.push(entry.name);
  }
  for (const entry of names.sort())
    await collect(join(path, entry), name === '' ? entry : `${name}/${entry}`, found);
}
