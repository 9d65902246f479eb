import { closeSync, openSync, readSync } from 'node:fs';
import type { Report } from './report.ts';

/** What stands in a report before its edits. */
export type ReportHead = Pick<Report, 'id' | 'title' | 'script' | 'text' | 'blocks'>;

/** In no string can a quote stand so. */
const behind = Buffer.from(',"edits":');

/** Bytes that are read at once. Systems read ahead from the disk what may be wanted next: twice as much, and more of more. */
const piece = 2 ** 15;

/** One for all: a report is parsed before the next is read. */
let room = Buffer.allocUnsafe(2 * piece);

/**
 * Read the head of a report that `normalize` wrote. It is a tenth of the file: an archive of which the reports are more
 * than the system keeps in memory is read from the disk.
 *
 * @throws {SyntaxError} where it is no JSON
 */
export function readReportHead(path: string): ReportHead {
  const file = openSync(path, 'r');
  try {
    for (let length = 0; ;) {
      if (length + piece > room.length) room = Buffer.concat([room, Buffer.allocUnsafe(room.length)]);
      const more = readSync(file, room, length, piece, null);
      const end = room.subarray(0, length + more).indexOf(behind, Math.max(0, length - behind.length));
      length += more;
      if (end !== -1) {
        const head = JSON.parse(`${room.toString('utf8', 0, end)}}`) as Partial<ReportHead>;
        if (head.blocks) return head as ReportHead;
      }
      if (more === 0) return JSON.parse(room.toString('utf8', 0, length)) as ReportHead;
    }
  } finally {
    closeSync(file);
  }
}
