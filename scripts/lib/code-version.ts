import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Folders and files that a report depends on besides its witness, relative to the repository. */
const sources = [
  'package-lock.json',
  'src/config',
  'src/corrections',
  'src/report',
  'src/restore',
  'src/script',
  'src/structure',
  'src/witness',
];

/**
 * Hash of code and of the libraries it uses; 64 hex digits, the same on every platform.
 *
 * @param of files and folders, relative to the root; without it, all that makes reports
 */
export async function codeVersion(root: string, of: readonly string[] = sources): Promise<string> {
  const files = (await Promise.all(of.map((source) => filesOf(root, source)))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) {
    // Without carriage returns, which a checkout on Windows may add.
    const text = (await readFile(join(root, file), 'utf8')).replaceAll('\r\n', '\n');
    hash.update(`${file}\0${text}\0`);
  }
  return hash.digest('hex');
}

/** Files at or below a path, relative to the root, with forward slashes. */
async function filesOf(root: string, path: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
}
