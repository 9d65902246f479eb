import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type ChunkList, packBoundaries, separator } from '../chunk-boundaries.ts';
import { bundleFiles } from '../manifest.ts';
import { writePack } from './pack-file.ts';
import type { WordIndex } from './word-index.ts';

const compress = promisify(gzip);
/** Stands before what Pagefind compressed, by which its reader knows it. */
const signature = Buffer.from('pagefind_dcd');
/** Files that are compressed and written at once. */
const atOnce = 8;

export interface WrittenIndex {
  /** Names the index, by its content. */
  hash: string;
  /** Bytes of its chunks, compressed. */
  bytes: number;
}

/**
 * Write an index of words: chunks as Pagefind reads them and the places of frequent pairs, both named by their
 * numbers, since the folder of the bundle already has a name that its content gives. Every first query has to know
 * where each chunk begins: of the list that Pagefind would download this is all that is not known without it, so it
 * is written alone, and the browser makes the list (`pagefindMeta`).
 */
export async function writeWordIndex(folder: string, index: WordIndex): Promise<WrittenIndex> {
  await mkdir(join(folder, 'index'), { recursive: true });
  const content = createHash('sha256');
  const { chunks, frequent, span } = index.written();
  const froms: string[] = [];
  const pairs: string[] = [];
  const sizes: number[] = [];
  let before = '';
  let bytes = 0;
  let running: Promise<void>[] = [];
  const start = async (task: Promise<void>): Promise<void> => {
    running.push(task);
    if (running.length < atOnce) return;
    await Promise.all(running);
    running = [];
  };
  for (const { from, to, bytes: plain } of chunks()) {
    const path = join(folder, bundleFiles.chunk(froms.length));
    froms.push(separator(before, from));
    before = to;
    content.update(plain);
    await start(
      writeCompressed(path, plain).then((size) => {
        bytes += size;
      }),
    );
  }
  for (const { pair, bytes: packed } of frequent()) {
    const path = join(folder, bundleFiles.places(pairs.length));
    await mkdir(dirname(path), { recursive: true });
    pairs.push(pair);
    sizes.push(Math.ceil(packed.length / 100));
    content.update(packed);
    bytes += packed.length;
    await start(writeFile(path, packed));
  }
  await Promise.all(running);
  const list: ChunkList = {
    froms: packBoundaries(froms),
    frequent: packBoundaries(pairs),
    sizes,
    span,
  };
  await writePack(join(folder, bundleFiles.chunks), list);
  return { hash: content.update(JSON.stringify(list)).digest('hex').slice(0, 12), bytes };
}

async function writeCompressed(path: string, plain: Uint8Array): Promise<number> {
  const bytes = await compress(Buffer.concat([signature, plain]), { level: 9 });
  await writeFile(path, bytes);
  return bytes.length;
}
