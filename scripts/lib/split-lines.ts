import type { ByteStream } from '../import/bytes.ts';

/** A line without its end, or what is wrong with it. */
export interface Line {
  /** From 1. */
  number: number;
  /** Of its first byte. */
  offset: number;
  bytes?: Uint8Array;
  fault?: string;
}

const newline = 0x0a;
const mark = [0xef, 0xbb, 0xbf];

/**
 * Split a stream into lines; blank ones are left out. Holds one line at a time, and none longer than
 * `longest`, which becomes a fault, as does a line with a gap.
 *
 * @param longest in bytes
 * @param advice what to do where a line is longer
 */
export async function* splitLines(input: ByteStream, longest: number, advice: string): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  let offset = 0;
  let position = 0;
  let fault: string | undefined;

  const finish = (): Line | undefined => {
    const line = { number, offset };
    const bytes = trim(parts.length === 1 ? parts[0]! : Buffer.concat(parts), number === 1);
    const failed = fault;
    parts = [];
    [length, fault] = [0, undefined];
    if (failed !== undefined) return { ...line, fault: failed };
    return bytes.length === 0 ? undefined : { ...line, bytes };
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) {
      fault ??= `the line is longer than ${String(longest)} bytes; ${advice}`;
      parts = [];
    } else if (fault === undefined && part.length > 0) parts.push(part);
  };

  for await (const chunk of input) {
    if ('gap' in chunk) {
      fault ??= chunk.gap;
      // What follows begins somewhere in a line, or with a new one; only the line's end tells.
      const line = finish();
      if (line) yield line;
      offset = position;
      continue;
    }
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end));
      const line = finish();
      if (line) yield line;
      start = end + 1;
      offset = position + start;
      number++;
    }
    if (start < chunk.length) add(chunk.subarray(start));
    position += chunk.length;
  }
  const last = length > 0 || fault !== undefined ? finish() : undefined;
  if (last) yield last;
}

/** Take off the byte order mark and blanks at both ends. */
function trim(bytes: Uint8Array, first: boolean): Uint8Array {
  let start = first && mark.every((byte, index) => bytes[index] === byte) ? mark.length : 0;
  let end = bytes.length;
  const blank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;
  while (end > start && blank(bytes[end - 1]!)) end--;
  while (start < end && blank(bytes[start]!)) start++;
  return bytes.subarray(start, end);
}
