import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { formatOf, headLength } from '../../src/import/format.ts';
import { decodeWitness } from '../../src/witness/decode.ts';

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

/** What compressed bytes are read as, and hardly ever a text. */
const broken = /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]/g;

/** Whether bytes are a document as they lie there. */
function isReadable(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, headLength);
  const format = formatOf(head, '');
  if (format !== 'text') return format === 'html' || format === 'pdf' || format === 'zip';
  const { text } = decodeWitness(head);
  return (text.match(broken)?.length ?? 0) * 50 < text.length;
}

/**
 * Undo a Content-Encoding. Crawlers often store pages decoded and keep the header, and servers name encodings
 * that are none: what is a document as it lies there is given back so.
 *
 * @param most bytes of the result
 * @throws {Error} where the encoding is not known or broken, or the result would be larger
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
    if (!decode) {
      if (isReadable(payload)) return payload;
      throw new Error(`Content-Encoding ${name} is not known`);
    }
    try {
      payload = decode(payload, { maxOutputLength: most });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
        throw new Error(
          `grows to more than ${String(most)} bytes when its ${name} is undone; --max-record allows more`,
          { cause: error },
        );
      }
      if (!isReadable(payload))
        throw new Error(`its ${name} is broken: ${(error as Error).message}`, { cause: error });
      return payload;
    }
  }
  return payload;
}
