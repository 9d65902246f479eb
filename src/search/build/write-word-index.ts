import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ChunkList, packBoundaries, separator } from '../chunk-boundaries.ts';
import { bundleFiles } from '../manifest.ts';
import { writePack } from './pack-file.ts';
import type { WordIndex } from './word-index.ts';

/** Stands before what Pagefind compressed, by which its reader knows it. */
const signature = Buffer.from('pagefind_dcd');
/** How tightly chunks are packed; what takes longer spares half a thousandth. */
const level = 6;

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
  for (const { from, to, bytes: plain } of chunks()) {
    const path = join(folder, bundleFiles.chunk(froms.length));
    froms.push(separator(before, from));
    before = to;
    content.update(plain);
    bytes += writeCompressed(path, plain);
  }
  for (const { pair, bytes: packed } of frequent()) {
    const path = join(folder, bundleFiles.places(pairs.length));
    await mkdir(dirname(path), { recursive: true });
    pairs.push(pair);
    sizes.push(Math.ceil(packed.length / 100));
    content.update(packed);
    bytes += packed.length;
    writeFileSync(path, packed);
  }
  const list: ChunkList = {
    froms: packBoundaries(froms),
    frequent: packBoundaries(pairs),
    sizes,
    span,
  };
  const json = JSON.stringify(list);
  writePack(join(folder, bundleFiles.chunks), json);
  return { hash: content.update(json).digest('hex').slice(0, 12), bytes };
}

/** At once: other threads take as long to be told of so little as to pack it. */
function writeCompressed(path: string, plain: Uint8Array): number {
  const bytes = gzipSync(Buffer.concat([signature, plain]), { level });
  writeFileSync(path, bytes);
  return bytes.length;
}
