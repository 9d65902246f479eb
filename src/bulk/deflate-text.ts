import { crc32, deflateRawSync } from 'node:zlib';

/** A member of a zip file, compressed. */
export interface DeflatedText {
  data: Uint8Array<ArrayBuffer>;
  /** Of the text as it was: its bytes, and how many. */
  crc: number;
  size: number;
}

/** Compress a text for a zip file. */
export function deflateText(text: string): DeflatedText {
  const bytes = Buffer.from(text);
  return { data: deflateRawSync(bytes, { level: 9 }), crc: crc32(bytes), size: bytes.length };
}
