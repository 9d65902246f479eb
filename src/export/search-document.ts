import type { Report } from '../report/report.ts';
import { statedValues } from '../report/stated-values.ts';
import { foldText } from '../search/fold-for-search.ts';

/** A report as a search engine is given it. Fields that a report does not have are left out. */
export interface SearchDocument {
  id: string;
  /** Address of the page. */
  url: string;
  title: string;
  text: string;
  /** Both scripts, widths and cases folded to one, without punctuation: what a folded query is compared with. */
  title_folded: string;
  text_folded: string;
  script: Report['script'];
  /** EDTF, with X for masked digits. */
  date?: string;
  /** Where the date has a year without masks. */
  year?: number;
  agency?: string;
  region?: string;
  divisions?: string[];
  level?: string;
  genre?: string;
  platform?: string;
  topics: string[];
  completeness: Report['metadata']['completeness'];
  quality: Report['quality']['grade'];
  /** Of the reading, in UTF-16 code units. */
  length: number;
  /** Of the witness. */
  sha256: string;
  synthetic: boolean;
  /** Which of title, date, agency, region and genre a curator stated; the rest was read in the text. */
  stated?: string[];
}

/** Make the document of a report. @param url of its page */
export function searchDocument(report: Report, url: string): SearchDocument {
  const { id, title, text, script, metadata, quality, witness } = report;
  const { date, agency, region, divisions, level, genre, platform, topics, completeness } = metadata;
  const year = /^\d{4}(?!\d)/.exec(date ?? '')?.[0];
  const document: SearchDocument = {
    id,
    url,
    title,
    text,
    title_folded: foldText(title),
    // Lines stay apart, or a phrase would be found across two of them.
    text_folded: text.split('\n').map(foldText).join('\n'),
    script,
    topics,
    completeness,
    quality: quality.grade,
    length: text.length,
    sha256: witness.sha256,
    synthetic: report.synthetic === true,
  };
  const stated = statedValues(report).map(({ field }) => field);
  if (stated.length > 0) document.stated = stated;
  if (date !== undefined) document.date = date;
  if (year !== undefined) document.year = Number(year);
  if (agency !== undefined) document.agency = agency;
  if (region !== undefined) document.region = region;
  if (divisions !== undefined) document.divisions = divisions;
  if (level !== undefined) document.level = level;
  if (genre !== undefined) document.genre = genre;
  if (platform !== undefined) document.platform = platform;
  return document;
}
