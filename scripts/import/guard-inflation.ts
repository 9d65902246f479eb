import { megabytes, ratioFloor, type ByteStream, type Limits } from './bytes.ts';

/** Counts bytes that pass. */
export interface Meter {
  bytes: number;
}

export async function* metered(input: ByteStream, meter: Meter): ByteStream {
  for await (const chunk of input) {
    if (!('gap' in chunk)) meter.bytes += chunk.length;
    yield chunk;
  }
}

/** Whether so much came out of so little that it was made to fill a disk. */
export const isBomb = (inflated: Meter, compressed: Meter, limits: Limits): boolean =>
  inflated.bytes > ratioFloor && inflated.bytes > compressed.bytes * limits.ratio;

/**
 * Stop a stream that grows out of proportion to what it was decompressed from.
 *
 * @param compressed what has been read so far of the compressed file
 * @param inflated what has come out of the same file before
 * @throws {Error} that says so and names the option that allows more
 */
export async function* guardInflation(
  input: ByteStream,
  compressed: Meter,
  limits: Limits,
  inflated: Meter = { bytes: 0 },
): ByteStream {
  for await (const chunk of metered(input, inflated)) {
    if (isBomb(inflated, compressed, limits)) {
      throw new Error(
        `grows to more than ${String(limits.ratio)} times its compressed size (${megabytes(inflated.bytes)} so far), as archives do that are made to fill a disk; if it is genuine, give --max-ratio`,
      );
    }
    yield chunk;
  }
}
