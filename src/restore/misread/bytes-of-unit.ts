import { codeOf } from '../gbk.ts';
import type { Misreading } from './misreadings.ts';

/** A byte that nothing is known of but that it goes on a character. */
export const unknownByte = -1;

/** Windows-1252: letters and signs by code unit; the five bytes that it has no sign for are the controls of Latin-1. */
const latin = new Map<number, number>();
for (let byte = 0x80; byte <= 0xff; byte++)
  latin.set(new TextDecoder('windows-1252').decode(new Uint8Array([byte])).charCodeAt(0), byte);
for (let byte = 0x80; byte <= 0x9f; byte++) if (!latin.has(byte)) latin.set(byte, byte);

/**
 * The bytes that a UTF-16 code unit of a misread text stands for; undefined where none become it.
 *
 * Some converters read bytes that happen to be UTF-8 as such, and only others as Latin: 示, CA BE in GBK, becomes ʾ.
 */
export function bytesOfUnit(unit: number, { readAs, writtenIn }: Misreading): readonly number[] | undefined {
  if (unit < 0x80) return [unit];
  if (readAs === 'latin-1') {
    const byte = latin.get(unit);
    if (byte !== undefined) return (single[byte] ??= [byte]);
    return writtenIn === 'utf-8' ? undefined : [...encoder.encode(String.fromCharCode(unit))];
  }
  if (unit === 0x20ac) return [0x80];
  if (unit === 0xfffd) return [unknownByte];
  const code = codeOf(unit);
  return code < 0 ? undefined : [code >> 8, code & 0xff];
}

const single: (readonly number[])[] = [];
const encoder = new TextEncoder();
