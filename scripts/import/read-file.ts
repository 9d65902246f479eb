import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { formatOf, headLength } from '../../src/import/format.ts';
import { failed, type Found } from './found.ts';
import { metered, type Meter } from './guard-inflation.ts';
import type { InputFile } from './list-files.ts';
import { readStream, type ReadOptions } from './read-stream.ts';

/**
 * Read the documents of a file. Faults are found, not thrown.
 *
 * @param meter counts the bytes that are done, for progress
 */
export async function* readFile(file: InputFile, options: ReadOptions, meter: Meter): AsyncGenerator<Found> {
  const { path, name, fault } = file;
  const place = { file: name };
  if (fault !== undefined) {
    yield { kind: 'failed', place, reason: fault, unread: true };
    return;
  }
  try {
    // A zip is read from its end, so it is read where it lies, if its name can be told to the library.
    if (typeof path === 'string' && (await isZip(path))) {
      const { readZip } = await import('./read-zip.ts');
      yield* readZip(path, place, options, 0, meter);
      return;
    }
    const bytes = createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>;
    yield* readStream(metered(bytes, meter), name, place, options);
  } catch (error) {
    yield failed(place, error);
  }
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return formatOf(buffer.subarray(0, bytesRead), '') === 'zip';
  } finally {
    await file.close();
  }
}
