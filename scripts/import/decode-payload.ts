import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';

const decoders: Readonly<
  Record<string, (bytes: Uint8Array, limit: { maxOutputLength: number }) => Uint8Array>
> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
  // The name means zlib's format; many servers send it without its head.
  deflate: (bytes, limit) =>
    (bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit),
};

/**
 * Undo a Content-Encoding. Crawlers often store pages decoded and keep the header: what is not compressed
 * is given back as it is.
 *
 * @param most bytes of the result
 * @throws {Error} where the encoding is not known or the result would be larger
 */
export function decodePayload(bytes: Uint8Array, encodings: string, most: number): Uint8Array {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  let payload = bytes;
  for (const name of names.reverse()) {
    const decode = decoders[name];
    if (!decode) throw new Error(`Content-Encoding ${name} is not known`);
    try {
      payload = decode(payload, { maxOutputLength: most });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
        throw new Error(
          `grows to more than ${String(most)} bytes when its ${name} is undone; --max-record allows more`,
          { cause: error },
        );
      }
      const compressed = payload[0] === 0x1f && payload[1] === 0x8b;
      if (compressed) throw new Error(`its ${name} is broken: ${(error as Error).message}`, { cause: error });
      return payload;
    }
  }
  return payload;
}
