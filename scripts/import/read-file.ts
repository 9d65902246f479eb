import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { formatOf } from '../../src/import/format.ts';
import { failed, type Found } from './found.ts';
import { metered, type Meter } from './guard-inflation.ts';
import type { InputFile } from './list-files.ts';
import { readStream, type ReadOptions } from './read-stream.ts';
import { readZip } from './read-zip.ts';

/**
 * Read the documents of a file. Faults are found, not thrown.
 *
 * @param meter counts the bytes that are done, for progress
 */
export async function* readFile(file: InputFile, options: ReadOptions, meter: Meter): AsyncGenerator<Found> {
  const { path, name } = file;
  const place = { file: name };
  try {
    // A zip is read from its end, so it is read where it lies.
    if (await isZip(path)) {
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
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return formatOf(buffer.subarray(0, bytesRead), '') === 'zip';
  } finally {
    await file.close();
  }
}
