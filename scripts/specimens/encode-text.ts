import { encodeGbk } from '../../src/restore/gbk.ts';

export const encodings = ['utf-8', 'utf-8-bom', 'gbk', 'big5', 'utf-16le'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * The bytes of a text.
 *
 * @throws {Error} naming the characters that the encoding lacks
 */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'gbk': {
      const { bytes, missing } = encodeGbk(text);
      refuse(
        missing.map((at) => text[at]!),
        encoding,
      );
      return bytes;
    }
    case 'big5': {
      const table = big5Table();
      refuse(
        [...text].filter((character) => !table.has(character)),
        encoding,
      );
      return Buffer.concat([...text].map((character) => Buffer.from(table.get(character)!)));
    }
  }
}

function refuse(missing: string[], encoding: Encoding): void {
  if (missing.length === 0) return;
  throw new Error(
    `${encoding} lacks ${[...new Set(missing)].join(' ')}; choose another encoding or other words`,
  );
}

/** Character → bytes, read off the decoder; of two codes for one character the first stands. */
function big5Table(): Map<string, number[]> {
  const table = new Map<string, number[]>();
  for (let byte = 0; byte < 0x80; byte++) table.set(String.fromCharCode(byte), [byte]);
  const decoder = new TextDecoder('big5');
  for (let lead = 0xa1; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !table.has(character)) {
        table.set(character, [lead, trail]);
      }
    }
  }
  return table;
}
