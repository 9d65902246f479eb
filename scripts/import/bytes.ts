/** A stretch of a stream that could not be read; what comes after it is whole again. */
export interface Gap {
  gap: string;
}

/** Bytes as they are read. A gap stands where some are lost, so that no record is put together across it. */
export type ByteStream = AsyncIterable<Uint8Array | Gap>;

/** Limits against input that is made to exhaust a reader. */
export interface Limits {
  /** Bytes of the largest record, uncompressed. */
  record: number;
  /** Uncompressed bytes for each compressed one. */
  ratio: number;
  /** Archives in archives. */
  depth: number;
  /** Seconds for the text of one document. */
  seconds: number;
}

export const defaultLimits: Limits = { record: 32 * 1024 * 1024, ratio: 250, depth: 3, seconds: 60 };

/** Below so many bytes the ratio of compression is not asked: blank pages compress well. */
export const ratioFloor = 64 * 1024 * 1024;

/** Give back what was read ahead. */
export async function* resume(
  first: readonly (Uint8Array | Gap)[],
  rest: AsyncIterator<Uint8Array | Gap>,
): ByteStream {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Sizes as people write them. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
