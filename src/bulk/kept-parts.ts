import { closeSync, openSync, readSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hashOfPart, type BulkPart } from './bulk-part.ts';
import { zipName, type TextPlace } from './text-zips.ts';

const count = z.int().min(0);

/** What is noted of a report's part of the files. */
const notedPart = z.object({
  id: z.string(),
  /** Hash of the report, and the version of its reading. */
  report: z.string(),
  version: z.string(),
  /** Day since which that stands. */
  since: z.string(),
  line: count,
  record: count,
  row: count,
  figures: count,
  text: z.object({ zip: count, start: count, bytes: count, crc: count, size: count }),
  /** Hash of the part, and of the five above. */
  hash: z.string(),
});
export type NotedPart = z.infer<typeof notedPart>;
type Known = Pick<NotedPart, 'id' | 'report' | 'version' | 'since'>;

const note = z.object({
  /** Hash of the code and of all that is no report's. */
  version: z.string(),
  /** Bytes before the first part in each file. */
  before: z.object({ record: count, row: count, figures: count }),
  /** In the order that the files hold the reports in. */
  parts: z.array(notedPart),
});
export type BulkNote = z.infer<typeof note>;

/** Files of an earlier build, of which parts can be taken. */
export interface KeptParts {
  /** Version of a report's reading; undefined where the report is not what it was. */
  versionOf: (id: string, report: string) => string | undefined;
  /**
   * The part of a report that is as it was, and what is noted of it; undefined where it is not what was written. The
   * next call writes over its bytes, but for those of the text.
   */
  take: (id: string, report: string, since: string) => { part: BulkPart; noted: NotedPart } | undefined;
  end: () => void;
}

/** Open the files of an earlier build. */
export async function keptParts(folder: string, noteFile: string, version: string): Promise<KeptParts> {
  const noted = await readNote(noteFile, version);
  const places = noted ? placesOf(noted) : new Map<string, PartPlace>();
  const files = new Map<string, number>();
  const read = (name: string, start: number, bytes: Buffer<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
    const file = files.get(name) ?? openSync(join(folder, name), 'r');
    files.set(name, file);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
  };
  // Memory that is allocated anew for each report would take longer to free than the rest takes.
  const buffers = new Map<string, Buffer<ArrayBuffer>>();
  const readOver = (name: string, start: number, length: number): Uint8Array => {
    let buffer = buffers.get(name);
    if (!buffer || buffer.length < length) buffers.set(name, (buffer = Buffer.allocUnsafe(2 * length)));
    return read(name, start, buffer.subarray(0, length));
  };
  return {
    versionOf: (id, report) => {
      const part = places.get(id)?.part;
      return part?.report === report ? part.version : undefined;
    },
    take: (id, report, since) => {
      const place = places.get(id);
      if (place?.part.report !== report || place.part.since !== since) return undefined;
      const { part, line, record, row, figures } = place;
      const { zip, start, bytes, crc, size } = part.text;
      try {
        const found: BulkPart = {
          line: readOver('archive.ndjson', line, part.line),
          record: readOver('oai.xml', record, part.record),
          row: readOver('reports.csv', row, part.row),
          figures: readOver('numbers.csv', figures, part.figures),
          text: { data: read(zipName(zip), start, Buffer.allocUnsafe(bytes)), crc, size },
        };
        return hashOfPart(found, namesOf(part)) === part.hash ? { part: found, noted: part } : undefined;
      } catch {
        return undefined;
      }
    },
    end: () => {
      for (const file of files.values()) closeSync(file);
    },
  };
}

/** What is noted of a part that was made. */
export function noteOf(part: BulkPart, of: Known, place: TextPlace): NotedPart {
  const { data, crc, size } = part.text;
  const [line, record] = [part.line.length, part.record.length];
  const [row, figures] = [part.row.length, part.figures.length];
  const text = { ...place, bytes: data.length, crc, size };
  return { ...of, line, record, row, figures, text, hash: hashOfPart(part, namesOf(of)) };
}

const namesOf = ({ id, report, version, since }: Known): string[] => [id, report, version, since];

interface PartPlace {
  part: NotedPart;
  line: number;
  record: number;
  row: number;
  figures: number;
}

function placesOf({ before, parts }: BulkNote): Map<string, PartPlace> {
  let { record, row, figures } = before;
  let line = 0;
  return new Map(
    parts.map((part) => {
      const place = { part, line, record, row, figures };
      line += part.line;
      record += part.record;
      row += part.row;
      figures += part.figures;
      return [part.id, place];
    }),
  );
}

/** A note that is gone, broken or of other code is as good as none. */
async function readNote(file: string, version: string): Promise<BulkNote | undefined> {
  try {
    const { success, data } = note.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return success && data.version === version ? data : undefined;
  } catch {
    return undefined;
  }
}
