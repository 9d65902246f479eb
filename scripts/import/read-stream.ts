import { createZstdDecompress } from 'node:zlib';
import { Readable } from 'node:stream';
import type { FieldNames } from '../../src/import/json-document.ts';
import { formatOf, headLength, remedyFor, withoutCompression, type Format } from '../../src/import/format.ts';
import type { Place } from '../../src/import/provenance.ts';
import { resume, type ByteStream, type Gap, type Limits } from './bytes.ts';
import { failed, type Found } from './found.ts';
import { guardInflation, metered, type Meter } from './guard-inflation.ts';
import { gunzipMembers } from './gunzip-members.ts';
import { readJsonl } from './read-jsonl.ts';
import { spool } from './spool.ts';

export interface ReadOptions {
  limits: Limits;
  fields: FieldNames;
  /** What every file is taken for, where the formats cannot be told. */
  format?: Format;
}

/**
 * Read the documents of a stream of any format, compressed or not. Faults are found, not thrown.
 *
 * @param name that the format may be told by
 * @param depth archives it lies in
 */
export async function* readStream(
  input: ByteStream,
  name: string,
  place: Place,
  options: ReadOptions,
  depth = 0,
): AsyncGenerator<Found> {
  const { limits, fields } = options;
  const source = input[Symbol.asyncIterator]();
  try {
    const { head, read } = await peek(source);
    const format = containers.has(formatOf(head, name))
      ? formatOf(head, name)
      : (options.format ?? formatOf(head, name));
    const stream = resume(read, source);
    if (depth > limits.depth) {
      throw new Error(`lies more than ${String(limits.depth)} archives deep; unpack it first`);
    }
    if (head.length === 0 && !read.some((part) => 'gap' in part)) throw new Error('the file is empty');
    switch (format) {
      case 'gzip':
      case 'zstd': {
        const meter: Meter = { bytes: 0 };
        const packed = metered(stream, meter);
        const plain = guardInflation(
          format === 'gzip' ? gunzipMembers(packed) : unzstd(packed),
          meter,
          limits,
        );
        yield* readStream(plain, withoutCompression(name), place, options, depth + 1);
        return;
      }
      case 'zip': {
        const { readZip } = await import('./read-zip.ts');
        const file = await spool(stream);
        try {
          yield* readZip(file.path, place, options, depth);
        } finally {
          await file.remove();
        }
        return;
      }
      case 'warc': {
        const { readWarc } = await import('./read-warc.ts');
        yield* readWarc(stream, place, limits);
        return;
      }
      case 'jsonl':
        yield* readJsonl(stream, place, fields, limits.record);
        return;
      case 'unknown': {
        const remedy = remedyFor(head);
        if (remedy !== undefined) throw new Error(remedy);
        yield { kind: 'filtered', place, reason: 'no document that is known' };
        return;
      }
      default:
        yield { kind: 'document', from: { ...place, format }, content: await whole(stream, limits.record) };
    }
  } catch (error) {
    yield failed(place, error);
  } finally {
    await source.return?.();
  }
}

const containers = new Set<Format>(['gzip', 'zstd', 'zip']);

/** Read enough to tell the format by. */
async function peek(
  source: AsyncIterator<Uint8Array | Gap>,
): Promise<{ head: Buffer; read: (Uint8Array | Gap)[] }> {
  const read: (Uint8Array | Gap)[] = [];
  const parts: Uint8Array[] = [];
  for (let length = 0; length < headLength;) {
    const { value, done } = await source.next();
    if (done === true) break;
    read.push(value);
    if ('gap' in value) break;
    parts.push(value);
    length += value.length;
  }
  return { head: Buffer.concat(parts), read };
}

/** A document that is one file. */
async function whole(stream: ByteStream, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    if ('gap' in chunk) throw new Error(chunk.gap);
    parts.push(chunk);
    length += chunk.length;
    if (length > most)
      throw new Error(`the document is larger than ${String(most)} bytes; --max-record allows more`);
  }
  return Buffer.concat(parts);
}

async function* unzstd(input: ByteStream): ByteStream {
  const bytes = Readable.from(withoutGaps(input), { objectMode: false });
  const plain = createZstdDecompress();
  bytes.on('error', (error) => plain.destroy(error));
  try {
    for await (const chunk of bytes.pipe(plain)) yield chunk as Uint8Array;
  } catch (error) {
    yield { gap: `the zstd file is broken: ${(error as Error).message}` };
  }
}

async function* withoutGaps(input: ByteStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of input) {
    if ('gap' in chunk) throw new Error(chunk.gap);
    yield chunk;
  }
}
