import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { rowSort } from '../engine-pagefind.ts';
import { cborWriter } from './cbor-writer.ts';
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
 * Write an index of words as Pagefind reads it: chunks in `index/`, and a list of them in
 * `pagefind.<hash>.pf_meta`. Every first query downloads that list, so it says no more than is used: chunks are
 * named by their numbers, since the folder of the bundle already has a name that its content gives; reports are
 * told apart by their order alone, and their lengths, by which Pagefind would rank them, are left out.
 *
 * @param version of Pagefind
 */
export async function writeWordIndex(
  folder: string,
  index: WordIndex,
  version: string,
): Promise<WrittenIndex> {
  await mkdir(join(folder, 'index'), { recursive: true });
  const content = createHash('sha256');
  const names: { from: string; to: string; name: string }[] = [];
  let bytes = 0;
  let running: Promise<void>[] = [];
  for (const { from, to, bytes: plain } of index.chunks()) {
    const name = names.length.toString(36);
    names.push({ from, to, name });
    content.update(plain);
    running.push(
      writeCompressed(join(folder, 'index', `${name}.pf_index`), plain).then((size) => {
        bytes += size;
      }),
    );
    if (running.length < atOnce) continue;
    await Promise.all(running);
    running = [];
  }
  await Promise.all(running);
  const meta = metaOf(index.reports(), names, version);
  const hash = content.update(meta).digest('hex').slice(0, 12);
  await writeCompressed(join(folder, `pagefind.${hash}.pf_meta`), meta);
  return { hash, bytes };
}

function metaOf(
  reports: number,
  chunks: readonly { from: string; to: string; name: string }[],
  version: string,
): Buffer {
  const out = cborWriter();
  out.array(6);
  out.text(version);
  out.array(reports);
  for (let row = 0; row < reports; row++) {
    out.array(2);
    out.text('');
    out.uint(1);
  }
  out.array(chunks.length);
  for (const { from, to, name } of chunks) {
    out.array(3);
    out.text(from);
    out.text(to);
    out.text(name);
  }
  // No filters, one order, no fields of metadata.
  out.array(0);
  out.array(1);
  out.array(2);
  out.text(rowSort);
  out.array(reports);
  for (let row = 0; row < reports; row++) out.uint(row);
  out.array(0);
  return out.take();
}

async function writeCompressed(path: string, plain: Buffer): Promise<number> {
  const bytes = await compress(Buffer.concat([signature, plain]), { level: 9 });
  await writeFile(path, bytes);
  return bytes.length;
}
