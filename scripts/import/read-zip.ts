import { readFile, stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { Place } from '../../src/import/provenance.ts';
import { decodeWitness } from '../../src/witness/decode.ts';
import type { ByteStream } from './bytes.ts';
import { failed, type Found } from './found.ts';
import { guardInflation, isBomb, type Meter } from './guard-inflation.ts';
import { readStream, type ReadOptions } from './read-stream.ts';

/** Names are read by us: half of China's zips have theirs in GBK, and none of them becomes a path. */
const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };

/** The part that makes a zip a Word document, and the place by which it comes, if it does. */
const wordPart = 'word/document.xml';
const earlyParts = 300;

/** What the Finder adds to each file. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._)/;

/**
 * Read the documents of a zip that lies in a file; or the one document that a .docx is.
 *
 * @param depth archives it lies in
 * @param meter counts the compressed bytes that are done
 */
export async function* readZip(
  path: string,
  place: Place,
  reading: ReadOptions,
  depth: number,
  meter: Meter = { bytes: 0 },
): AsyncGenerator<Found> {
  const compressed: Meter = { bytes: (await stat(path)).size };
  const inflated: Meter = { bytes: 0 };
  const word = await isWord(path).catch((error: unknown) => {
    throw new Error(`the zip is broken: ${(error as Error).message}`, { cause: error });
  });
  if (word) {
    yield await readWord(path, place, reading, compressed, inflated);
    return;
  }
  const zip = await openPromise(path, options);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/') || litter.test(name)) continue;
      const here: Place = {
        ...place,
        member: place.member === undefined ? name : `${place.member} › ${name}`,
      };
      if (entry.isEncrypted()) {
        yield failed(here, 'is encrypted; unpack it first');
        continue;
      }
      const bytes = guardInflation(entryBytes(zip, entry), compressed, reading.limits, inflated);
      yield* readStream(bytes, name, here, reading, depth + 1);
      // One fault for all that is left of a bomb.
      if (isBomb(inflated, compressed, reading.limits)) return;
      meter.bytes += entry.compressedSize;
    }
  } catch (error) {
    yield failed(place, new Error(`the zip cannot be read on: ${(error as Error).message}`));
  } finally {
    zip.close();
  }
}

/** @throws {Error} where the bytes are not those that were packed, which the library does not ask */
async function* entryBytes(zip: ZipFile, entry: Entry): ByteStream {
  if (!methods.has(entry.compressionMethod))
    throw new Error(
      `is packed by a method that is not known (${String(entry.compressionMethod)}); unpack it first`,
    );
  const stream = await zip.openReadStreamPromise(entry);
  let checksum = 0;
  try {
    for await (const chunk of stream) {
      checksum = crc32(chunk as Uint8Array, checksum);
      yield chunk as Uint8Array;
    }
  } finally {
    stream.destroy();
  }
  if (checksum !== entry.crc32)
    throw new Error('is damaged: its checksum is not the one that the zip has of it');
}

/** Stored and deflated. */
const methods: ReadonlySet<number> = new Set([0, 8]);

async function isWord(path: string): Promise<boolean> {
  const zip = await openPromise(path, options);
  try {
    let count = 0;
    for await (const entry of zip.eachEntry()) {
      if (nameOf(entry) === wordPart) return true;
      if (++count > earlyParts) break;
    }
    return false;
  } finally {
    zip.close();
  }
}

/** Read a .docx, once it is known that its parts do not burst. */
async function readWord(
  path: string,
  place: Place,
  { limits }: ReadOptions,
  compressed: Meter,
  inflated: Meter,
): Promise<Found> {
  if (compressed.bytes > limits.record) {
    return failed(
      place,
      `the document is larger than ${String(limits.record)} bytes; --max-record allows more`,
    );
  }
  const zip = await openPromise(path, options);
  try {
    for await (const entry of zip.eachEntry()) {
      for await (const chunk of guardInflation(entryBytes(zip, entry), compressed, limits, inflated)) {
        // A picture may be large; the text may not.
        const part = 'gap' in chunk || !/\.xml$/.test(nameOf(entry)) ? 0 : inflated.bytes;
        if (part > 4 * limits.record)
          throw new Error(`its text grows to ${String(part)} bytes; --max-record allows more`);
      }
    }
    return { kind: 'document', from: { ...place, format: 'docx' }, content: await readFile(path) };
  } catch (error) {
    return failed(place, error);
  } finally {
    zip.close();
  }
}

/** An entry's name, for people: one line, of a length that can be read. */
function nameOf({ fileNameRaw, generalPurposeBitFlag }: Entry): string {
  const utf8 = (generalPurposeBitFlag & 0x800) !== 0;
  const name = utf8 ? fileNameRaw.toString('utf8') : decodeWitness(fileNameRaw).text;
  return name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 300);
}
