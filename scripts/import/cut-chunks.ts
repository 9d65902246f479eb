import { formatOf, headLength } from '../../src/import/format.ts';

/** A chunk's size, with what extensions may follow it. */
const sizeLine = /^[ \t]*([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n/i;
const longestLine = 1100;

/** What a record says beside its body. */
export interface Said {
  /** The length that the server's head says; in transfer no head says one beside chunks. */
  length?: string | null | undefined;
  /** Whether the archive says that it did not keep all of it. */
  truncated?: boolean;
}

/**
 * Tell whether a body in chunks ends before its last one, or goes on with something else than a chunk. Crawlers often
 * store bodies joined and keep the header: what does not begin with a chunk is none of that.
 *
 * @param body as it was transferred
 * @returns what is wrong; undefined where all of it is there, or it is in no chunks
 */
export function cutChunks(body: Buffer, said: Said = {}): string | undefined {
  if (isJoined(body, said)) return undefined;
  for (let at = 0, number = 1; ; number++) {
    const line = sizeLine.exec(body.toString('latin1', at, at + longestLine));
    if (!line)
      return at >= body.length || isPartOfLine(body, at)
        ? `its body ends before chunk ${String(number)}; it was cut off`
        : `its body does not go on with chunk ${String(number)}; it is broken`;
    const size = Number.parseInt(line[1]!, 16);
    if (size === 0) return undefined;
    const from = at + line[0].length;
    const there = body.length - from;
    if (there < size)
      return `chunk ${String(number)} of its body has ${String(size)} bytes, of which ${String(there)} are there; it was cut off`;
    at = from + size;
    const behind = body.toString('latin1', at, at + 2);
    if (!'\r\n'.startsWith(behind))
      return `chunk ${String(number)} of its body does not end where it says; it is broken`;
    at += behind.length;
  }
}

/** The beginning of a chunk's size, and the end. */
const isPartOfLine = (body: Buffer, at: number): boolean =>
  body.length - at <= 16 && /^[0-9a-f]*[\r\n]*$/i.test(body.toString('latin1', at));

/**
 * A text may begin with a line of digits. Servers end a size with CRLF, and behind so many bytes they write it again:
 * where something else stands in either place, the line is the text's. So it is where the head says the length of
 * what is stored, as crawlers write it that join chunks, and where the body ends too soon and looks like a text.
 */
function isJoined(body: Buffer, { length, truncated }: Said): boolean {
  const line = sizeLine.exec(body.toString('latin1', 0, longestLine));
  if (!line) return true;
  const from = line[0].length;
  const size = Number.parseInt(line[1]!, 16);
  if (size === 0) return false;
  const behind = body.toString('latin1', from + size, from + size + 2);
  if (behind === '\r\n') return false;
  if (!line[0].endsWith('\r\n') || length?.trim() === String(body.length)) return true;
  if (behind.length === 2) return true;
  return truncated !== true && isYear.test(line[0]) && goesOn(body.subarray(from));
}

/** A year is no usual size; 2000 is. */
const isYear = /^(?:19|20)(?!00)\d\d\r\n$/;

/** Whether a text goes on as it began, with a line that ends in CRLF: a page or a packed file would not, nor other line ends. */
function goesOn(rest: Buffer): boolean {
  const text = rest.toString('latin1');
  return (
    /\S/.test(text) &&
    !/^\s*</.test(text) &&
    !/(?<!\r)\n/.test(text) &&
    formatOf(rest.subarray(0, headLength), '') === 'text'
  );
}
