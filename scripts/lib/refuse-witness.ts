import { formatOf, headLength } from '../../src/import/format.ts';
import type { Report } from '../../src/report/report.ts';
import { decodeWitness } from '../../src/witness/decode.ts';

/** Formats that the import opens, as a person calls them. */
const opened: Readonly<Record<string, string>> = {
  pdf: 'a PDF',
  zip: 'a zip file, or a document in one',
  gzip: 'a gzip file',
  zstd: 'a zstd file',
  warc: 'a WARC file',
};

/** Control characters and bytes that no encoding reads; more of them than one in thirty make no text. */
const unreadable = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g;

/**
 * See to it that a witness is a text, before a picture becomes a report of strange characters.
 *
 * @throws {Error} where it is none, with what it is
 */
export function refuseBinary(bytes: Uint8Array): void {
  const format = formatOf(bytes.subarray(0, headLength), 'witness.txt');
  const known = opened[format];
  if (known !== undefined) throw new Error(`is ${known}, not text; "npm run import" makes a witness of it`);
  if (format !== 'unknown') return;
  // The first bytes look like none; UTF-16 without its mark does, too.
  const { text } = decodeWitness(bytes.subarray(0, headLength));
  const faults = text.match(unreadable)?.length ?? 0;
  if (faults * 30 > text.length) throw new Error('is no text in any encoding that can be read');
}

/**
 * See to it that there is something to read: a page without a word, and without a title, helps nobody.
 *
 * @throws {Error} where there is nothing
 */
export function refuseBlank({ text }: Pick<Report, 'text'>, bytes: Uint8Array): void {
  if (text.trim() !== '') return;
  const blank = bytes.every((byte) => byte <= 0x20);
  throw new Error(blank ? 'is empty' : 'has no text of a report in it');
}
