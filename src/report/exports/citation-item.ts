import { citedTitle, specimenMark } from '../cited-title.ts';
import type { Report } from '../report.ts';
import { textVersion } from '../text-version.ts';
import type { ExportContext } from './export-context.ts';
import { statementNotes } from './statement-notes.ts';
import { languageOf } from './tei-header.ts';

/** A date of CSL-JSON: its parts, or, where digits are masked, EDTF as it is. */
export type CslDate = { 'date-parts': number[][] } | { literal: string };

/** A report as an item of CSL-JSON. */
export interface CitationItem {
  id: string;
  type: 'report';
  title: string;
  author?: { literal: string }[];
  issued?: CslDate;
  accessed?: CslDate;
  genre?: string;
  publisher: string;
  /** Where the witness was scraped. */
  archive?: string;
  URL: string;
  language: string;
  /** First digits of the hash of the text: a citation holds for this text. */
  version: string;
  /** Paragraph that is cited. */
  section?: string;
  /** Said of specimens, which are no documents. */
  keyword?: string;
  /** That it is one, and what a curator stated. */
  note?: string;
}

/** What a citation of a report says. Nothing is made up for what the report does not tell. */
export function citationItem(report: Report, { url, publisher }: ExportContext): CitationItem {
  const { agency, date, genre, platform } = report.metadata;
  const specimen = report.synthetic ? specimenMark[report.script] : undefined;
  const notes = [
    ...(specimen === undefined ? [] : [`${specimen}; synthetic specimen, not a real document`]),
    ...statementNotes(report),
  ];
  return {
    id: report.id,
    type: 'report',
    title: citedTitle(report),
    ...(agency !== undefined && { author: [{ literal: agency }] }),
    ...(date !== undefined && { issued: cslDate(date) }),
    ...(genre !== undefined && { genre }),
    publisher,
    ...(platform !== undefined && { archive: platform }),
    URL: url,
    language: languageOf(report),
    version: textVersion(report.text),
    ...(specimen !== undefined && { keyword: `${specimen}, synthetic specimen` }),
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
}

/** EDTF as a date of CSL-JSON. */
export const cslDate = (edtf: string): CslDate =>
  /^[\d-]+$/.test(edtf) ? { 'date-parts': [edtf.split('-').map(Number)] } : { literal: edtf };
