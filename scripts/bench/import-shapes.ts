import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Zip, ZipDeflate } from 'fflate';
import { docx, httpAnswer, pdf, plainPage, portalPage, warcRecord } from './import-documents.ts';

/** A dump: how documents are laid down in it. */
export interface Shape {
  name: string;
  /** In one file, one behind the other; in one zip; or each in a file of its own. */
  as: 'file' | 'zip' | 'folder';
  encode: (text: string, index: number) => Uint8Array;
  /** Of the default size; finding texts is slower, and a smaller dump tells as much. */
  share: number;
}

const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 1 });
const wet = (text: string, index: number): Buffer => warcRecord('conversion', 'text/plain', index, text);
const crawled = (page: string, index: number): Uint8Array =>
  gzip(warcRecord('response', 'application/http; msgtype=response', index, httpAnswer(page)));

export const shapes: readonly Shape[] = [
  {
    name: 'jsonl',
    as: 'file',
    share: 1,
    encode: (text, index) =>
      Buffer.from(
        `${JSON.stringify({ url: `https://www.example.cn/${String(index)}`, timestamp: '2024-05-06T07:08:09Z', text })}\n`,
      ),
  },
  { name: 'wet.warc', as: 'file', share: 1, encode: wet },
  { name: 'wet.warc.gz', as: 'file', share: 1, encode: (text, index) => gzip(wet(text, index)) },
  { name: 'txt', as: 'folder', share: 0.5, encode: (text) => Buffer.from(text) },
  { name: 'html.warc.gz', as: 'file', share: 0.5, encode: (text, index) => crawled(plainPage(text), index) },
  {
    name: 'portal.warc.gz',
    as: 'file',
    share: 0.15,
    encode: (text, index) => crawled(portalPage(text), index),
  },
  { name: 'html', as: 'zip', share: 0.3, encode: (text) => Buffer.from(plainPage(text)) },
  { name: 'docx', as: 'folder', share: 0.05, encode: docx },
  { name: 'pdf', as: 'folder', share: 0.01, encode: pdf },
];

/**
 * Lay texts down, each told apart by a number, until there are so many bytes of text.
 *
 * @returns the path of the dump, and bytes of text in it
 */
export async function writeDump(
  folder: string,
  { name, as, encode }: Shape,
  texts: readonly string[],
  wanted: number,
): Promise<{ path: string; text: number }> {
  const path = join(folder, as === 'zip' ? `dump.${name}.zip` : as === 'file' ? `dump.${name}` : name);
  let text = 0;
  const next = (index: number): Uint8Array | undefined => {
    if (text >= wanted) return undefined;
    const numbered = `${texts[index % texts.length]!}\n编号${String(index)}`;
    text += Buffer.byteLength(numbered);
    return encode(numbered, index);
  };
  if (as === 'folder') {
    await mkdir(path);
    for (let index = 0, bytes = next(0); bytes; bytes = next(++index))
      await writeFile(join(path, `${String(index)}.${name}`), bytes);
    return { path, text };
  }
  const stream = createWriteStream(path);
  const write = async (bytes: Uint8Array): Promise<void> => {
    if (!stream.write(bytes)) await once(stream, 'drain');
  };
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  for (let index = 0, bytes = next(0); bytes; bytes = next(++index)) {
    if (as === 'file') {
      await write(bytes);
      continue;
    }
    const entry = new ZipDeflate(`${String(index)}.${name}`, { level: 1 });
    zip.add(entry);
    entry.push(bytes, true);
    for (const part of packed.splice(0)) await write(part);
  }
  if (as === 'zip') zip.end();
  for (const part of packed) await write(part);
  stream.end();
  await once(stream, 'finish');
  return { path, text };
}
