import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from '../engine-pagefind.ts';

/** What of Pagefind's files is used: its reader of indexes. */
const used = ['pagefind.js', 'wasm.unknown.pagefind'];

export interface Engine {
  /** Folder of Pagefind's own files, the same for every bundle. */
  folder: string;
  version: string;
}

interface EngineFiles {
  version: string;
  files: [path: string, content: Uint8Array][];
}

/** Put Pagefind's reader into `out`, as its program gives it for a site without pages. */
export async function writeEngine(out: string): Promise<Engine> {
  const { version, files } = await readEngine();
  const folder = `pagefind-${version}`;
  await mkdir(join(out, folder), { recursive: true });
  for (const [path, content] of files) await writeFile(join(out, folder, path), content);
  return { folder, version };
}

/** Pagefind has one process for all who ask: whoever ends it ends it for others too, so it is asked once. */
const readEngine = once(async (): Promise<EngineFiles> => {
  const { createIndex, close } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const made = await index.getFiles();
  await close();
  if (made.errors.length > 0) throw new Error(`Pagefind gave no files: ${made.errors.join('; ')}`);
  const files = new Map(made.files.map(({ path, content }) => [path, content]));
  const read = (path: string): Uint8Array => {
    const content = files.get(path);
    if (!content) throw new Error(`Pagefind has no file ${path}: the index is made for version 1.5.`);
    return content;
  };
  const entry = JSON.parse(new TextDecoder().decode(read('pagefind-entry.json'))) as { version: string };
  return { version: entry.version, files: used.map((path) => [path, read(path)]) };
});
