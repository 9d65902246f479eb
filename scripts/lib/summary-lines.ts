import type { ArchiveIndex } from '../../src/report/summary.ts';

/**
 * What lists know of a report, as its line of JSON. An index of many reports is read, sealed and written again without
 * its lines ever being parsed: as objects they would take several times the room.
 */
export type SummaryLine = Buffer;

const newline = 0x0a;
const comma = 0x2c;
/** Lines that are put together before they are written. */
const together = 500;

/** The lines of a file that end with a break. */
export function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0, end; (end = bytes.indexOf(newline, start)) >= 0; start = end + 1)
    yield bytes.subarray(start, end);
}

/** The lines of an index, each by the id it begins with; of what is no index, or half of one, what there is. */
export function* summaryLines(index: Buffer): Generator<[id: string, line: SummaryLine]> {
  for (const line of linesOf(index)) {
    const id = idOf(line);
    if (id !== undefined) yield [id, line.at(-1) === comma ? line.subarray(0, -1) : line];
  }
}

/** The id that a line begins with, if it does. */
export const idOf = (line: SummaryLine): string | undefined =>
  /^\{"id":"([A-Za-z0-9._-]+)",/.exec(line.toString('latin1', 0, longestHead))?.[1];

/** An id has at most 120 characters. */
const longestHead = 140;

/** An `ArchiveIndex` as JSON, one report a line, some at a time. */
export function* indexOf(
  lines: readonly SummaryLine[],
  rest: Omit<ArchiveIndex, 'reports'>,
): Generator<Buffer> {
  yield Buffer.from('{"reports":[\n');
  for (let at = 0; at < lines.length; at += together) {
    const some = lines.slice(at, at + together);
    const last = at + together >= lines.length;
    yield Buffer.concat(
      some.flatMap((line, index) => [line, last && index === some.length - 1 ? ends.last : ends.other]),
    );
  }
  yield Buffer.from(`],${JSON.stringify(rest).slice(1)}\n`);
}

const ends = { last: Buffer.from('\n'), other: Buffer.from(',\n') };

/** In no string can a quote stand so. */
const beforeHash = Buffer.from('"witness":{"sha256":"');
const hashLength = 64;

/** Hash of the witness that a line tells of. */
export function witnessHash(line: SummaryLine): string {
  const from = line.indexOf(beforeHash) + beforeHash.length;
  return line.toString('latin1', from, from + hashLength);
}
