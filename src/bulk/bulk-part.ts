import { createHash } from 'node:crypto';
import { numberRows, numbersCsv } from '../across/numbers/numbers-csv.ts';
import { toText } from '../report/exports/text.ts';
import { writeXml } from '../report/exports/write-xml.ts';
import type { Report } from '../report/report.ts';
import { deflateText, type DeflatedText } from './deflate-text.ts';
import { oaiRecord, type OaiContext } from './oai-record.ts';
import { reportRow } from './report-row.ts';

/** What the files of the whole archive have of one report. */
export interface BulkPart {
  /** Its line of `archive.ndjson`. */
  line: Uint8Array;
  /** Its record in `oai.xml`. */
  record: Uint8Array;
  /** Its line of `reports.csv`. */
  row: Uint8Array;
  /** Its rows of `numbers.csv`. */
  figures: Uint8Array;
  /** Its member of a zip file. */
  text: DeflatedText;
}

/** A report, and its line of JSON as it was written, with its end. */
export interface WrittenReport {
  line: Uint8Array;
  report: Report;
}

export function makeBulkPart({ line, report }: WrittenReport, context: OaiContext): BulkPart {
  const rows = numberRows(report, context.url);
  return {
    line,
    record: Buffer.from(`${writeXml(oaiRecord(report, context))}\n`),
    row: Buffer.from(reportRow(report, context.url)),
    figures: Buffer.from(rows.length > 0 ? numbersCsv(rows, false) : ''),
    text: deflateText(toText(report)),
  };
}

/** Hash of a part, and of what is noted of it. */
export function hashOfPart({ line, record, row, figures, text }: BulkPart, noted: readonly string[]): string {
  const hash = createHash('sha256');
  for (const bytes of [line, record, row, figures, text.data])
    hash.update(`${String(bytes.length)} `).update(bytes);
  return hash.update(JSON.stringify([text.crc, text.size, ...noted])).digest('hex');
}
