import { crc32 } from 'node:zlib';
import { Deflate } from 'fflate';

/** A member of a zip file, compressed. */
export interface DeflatedText {
  data: Uint8Array<ArrayBuffer>;
  /** Of the text as it was: its bytes, and how many. */
  crc: number;
  size: number;
}

const encoder = new TextEncoder();

/** Compress a text for a zip file. */
export function deflateText(text: string): DeflatedText {
  const bytes = encoder.encode(text);
  const chunks: Uint8Array[] = [];
  new Deflate({ level: 9 }, (chunk) => chunks.push(chunk)).push(bytes, true);
  return { data: Buffer.concat(chunks), crc: crc32(bytes), size: bytes.length };
}
