import { stringify } from 'csv-stringify/sync';
import { countCharacters } from '../report/count-characters.ts';
import type { Report } from '../report/report.ts';
import { textVersion } from '../report/text-version.ts';

/** The columns of `reports.csv`, by the names of its first line. What is not known is empty. */
export const reportColumns = [
  'report',
  'title',
  'date',
  'agency',
  'region',
  'genre',
  'topics',
  'script',
  'characters',
  'completeness',
  'grade',
  'conjectures',
  'platform',
  'source',
  'retrieved',
  'file',
  'sha256',
  'version',
  'url',
  'synthetic',
] as const;

type Row = Record<(typeof reportColumns)[number], string | number>;

/**
 * What is known of a report as a line of CSV (RFC 4180), so that a spreadsheet or a statistics program has the texts of
 * the zip file, which have the report's id for a name, with what they are to be sorted by.
 *
 * @param url address of its page
 */
export function reportRow(report: Report, url: string): string {
  const { id, title, script, text, metadata, quality, edits, curated, imported, witness } = report;
  const row: Row = {
    report: id,
    title,
    date: metadata.date ?? '',
    agency: metadata.agency ?? '',
    region: metadata.region ?? '',
    genre: metadata.genre ?? '',
    topics: metadata.topics.join('；'),
    script,
    characters: countCharacters(text),
    completeness: metadata.completeness,
    grade: quality.grade,
    conjectures: edits.filter(({ certainty }) => certainty === 'conjecture').length,
    platform: metadata.platform ?? '',
    source: curated?.source?.url ?? imported?.uri ?? '',
    retrieved: curated?.source?.retrieved ?? '',
    file: imported ? [imported.file, imported.member].filter((part) => part !== undefined).join('!') : '',
    sha256: witness.sha256,
    version: textVersion(text),
    url,
    synthetic: report.synthetic ? 'yes' : '',
  };
  return written([row], false);
}

/** The names of the columns, after the mark by which Excel knows UTF-8. */
export const reportHeader = (): string => written([], true);

/** A cell that a spreadsheet would run as a formula begins with an apostrophe. */
function written(rows: Row[], header: boolean): string {
  return stringify(rows, {
    columns: [...reportColumns],
    header,
    bom: header,
    escape_formulas: true,
    record_delimiter: 'windows',
    // A name of a file may have a break that is not the one between lines.
    quoted_match: /[\r\n]/,
  });
}
