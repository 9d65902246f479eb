/**
 * Long parts of a page that go round Astro: it makes the page with marks in their places, and whoever writes the page
 * puts them in. Where a text has more than 65,536 code units, to put it together, which Astro does with every page,
 * takes fifteen times as long as to write its parts one after another.
 */

/** On a request: the long parts of its page. A symbol that all know: pages and builder are bundled apart. */
const key = Symbol.for('cunzhen:late-parts');

type Asked = Request & { [key]?: (readonly string[])[] };

/** No text can say this: `<` is written otherwise wherever text stands in a page. */
const mark = { start: '<late-part ', end: '>' };

/** Say that whoever asks for a page puts long parts into it. */
export function acceptLateParts(request: Request): void {
  (request as Asked)[key] = [];
}

/**
 * Markup that stands in a page for a long part of it: a mark, or the part as it is where nobody has said that it puts
 * parts in, as under `astro dev`.
 *
 * @param request for the page
 * @param pieces HTML that follows one on another
 */
export function latePart(request: Request, pieces: readonly string[]): string {
  const parts = (request as Asked)[key];
  if (!parts) return pieces.join('');
  parts.push(pieces);
  return `${mark.start}${String(parts.length - 1)}${mark.end}`;
}

/**
 * Put long parts into a page.
 *
 * @param frame the page with marks in it, as UTF-8
 * @returns the page as UTF-8; until the next call, for its memory is used again
 * @throws {Error} where marks are not those of the parts
 */
export function withLateParts(request: Request, frame: Buffer): Uint8Array {
  const parts = (request as Asked)[key] ?? [];
  if (parts.length === 0) return frame;
  const page = roomFor(parts, frame.length);
  let length = 0;
  let done = 0;
  let count = 0;
  for (;;) {
    const start = frame.indexOf(mark.start, done);
    if (start === -1) break;
    const end = frame.indexOf(mark.end, start);
    const part = parts[Number(frame.toString('latin1', start + mark.start.length, end))];
    if (!part) throw new Error(`${request.url} has a mark of a part that there is none of`);
    length += frame.copy(page, length, done, start);
    for (const piece of part) length += page.write(piece, length);
    done = end + mark.end.length;
    count++;
  }
  if (count !== parts.length)
    throw new Error(
      `${request.url} has ${String(parts.length)} long parts and ${String(count)} marks of some`,
    );
  length += frame.copy(page, length, done);
  return page.subarray(0, length);
}

/** To ask for memory for each page takes as long as to write it. */
let room = Buffer.alloc(0);

/** Room for a page: a code unit takes three bytes at most. */
function roomFor(parts: readonly (readonly string[])[], frame: number): Buffer {
  let most = frame;
  for (const part of parts) for (const piece of part) most += 3 * piece.length;
  if (room.length < most) room = Buffer.allocUnsafeSlow(2 * most);
  return room;
}
