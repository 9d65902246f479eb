/** A chunk's size, with what extensions may follow it. */
const sizeLine = /^[ \t]*([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n/i;
const longestLine = 1100;

/**
 * Tell whether a body in chunks ends before its last one. Crawlers often store bodies joined and keep the header:
 * what does not begin with the size of a chunk is none of that.
 *
 * @param body as it was transferred
 * @param said the length that its head says; in transfer no head says one beside chunks
 * @returns what is wrong; undefined where all of it is there, or it is in no chunks
 */
export function cutChunks(body: Buffer, said?: string | null): string | undefined {
  if (isJoined(body, said)) return undefined;
  for (let at = 0, number = 1; ; number++) {
    const line = sizeLine.exec(body.toString('latin1', at, at + longestLine));
    if (!line) {
      // Something else than a chunk: the reader of records decides.
      return at >= body.length || isPartOfLine(body, at)
        ? `its body ends before chunk ${String(number)}`
        : undefined;
    }
    const size = Number.parseInt(line[1]!, 16);
    if (size === 0) return undefined;
    const from = at + line[0].length;
    const there = body.length - from;
    if (there < size)
      return `chunk ${String(number)} of its body has ${String(size)} bytes, of which ${String(there)} are there`;
    at = from + size;
    if (body[at] === 0x0d) at++;
    if (body[at] === 0x0a) at++;
  }
}

/** The beginning of a chunk's size, and the end. */
const isPartOfLine = (body: Buffer, at: number): boolean =>
  body.length - at <= 16 && /^[0-9a-f]*[\r\n]*$/i.test(body.toString('latin1', at));

/**
 * A text may begin with a line of digits. Servers end a size with CRLF, and a crawler that joins chunks may write
 * the length of what it stores: either tells such a text, where no chunk of that size is there to say otherwise.
 */
function isJoined(body: Buffer, said?: string | null): boolean {
  const line = sizeLine.exec(body.toString('latin1', 0, longestLine));
  if (!line) return true;
  const end = line[0].length + Number.parseInt(line[1]!, 16);
  if (body.toString('latin1', end, end + 2) === '\r\n') return false;
  return !line[0].endsWith('\r\n') || said?.trim() === String(body.length);
}
