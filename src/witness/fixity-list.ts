import { createReadStream, existsSync } from 'node:fs';
import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { formatHashes, parseHashes } from '../deploy/manifest.ts';

/** Name of the list within the content's folder; `sha256sum --check fixity.sha256` reads it there. */
export const fixityFile = 'fixity.sha256';

const byPath = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);

/** Add hashes to the list, and take paths from it. A reader sees the old list or the new one. */
export async function recordFixity(
  content: string,
  added: ReadonlyMap<string, string>,
  gone: readonly string[] = [],
): Promise<void> {
  const list = new Map([...(await readFixity(content)), ...added]);
  for (const path of gone) list.delete(path);
  const file = join(content, fixityFile);
  await writeFile(`${file}.part`, formatHashes([...list].sort(byPath)));
  await rename(`${file}.part`, file);
}

/**
 * The list: path → SHA-256.
 *
 * @throws {Error} naming the line, where it is broken
 */
export async function readFixity(content: string): Promise<Map<string, string>> {
  const file = join(content, fixityFile);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  return new Map(parseHashes(text.replaceAll('\r\n', '\n'), file));
}

/**
 * Add the lines of a file, in any order and some of them twice, to the list. The list may be of any length: what is
 * held is a portion of it, and a mark for every thousandth line.
 *
 * @param addition the file; its hash stands where the list has another one
 * @throws {Error} naming the line, where one of the two is broken
 */
export async function mergeFixity(content: string, addition: string, portion = 100_000): Promise<void> {
  const list = join(content, fixityFile);
  const files = [list, addition].filter((file) => existsSync(file));
  const borders = await bordersOf(files, portion);
  const draft = await open(`${list}.part`, 'w');
  try {
    for (const [index, from] of borders.entries()) {
      const to = borders[index + 1];
      const found = new Map<string, string>();
      for await (const [path, hash] of linesOf(files))
        if (path >= from && (to === undefined || path < to)) found.set(path, hash);
      await draft.writeFile(formatHashes([...found].sort(byPath)));
    }
  } finally {
    await draft.close();
  }
  await rename(`${list}.part`, list);
}

/** @returns paths with about as many lines between one and the next as a portion has; the first is before all */
async function bordersOf(files: readonly string[], portion: number): Promise<string[]> {
  const apart = Math.ceil(portion / 100);
  const marks: string[] = [];
  let count = 0;
  for await (const [path] of linesOf(files)) if (++count % apart === 0) marks.push(path);
  const every = Math.floor(portion / apart);
  return ['', ...new Set(marks.sort().filter((_, index) => index % every === every - 1))];
}

async function* linesOf(files: readonly string[]): AsyncGenerator<[path: string, hash: string]> {
  for (const file of files) {
    let number = 0;
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
    for await (const line of lines) yield parseHashes(`${line}\n`, file, ++number)[0]!;
  }
}
