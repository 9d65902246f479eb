import { stringify } from 'csv-stringify/sync';
import { blockAnchors } from '../../markup/anchors.ts';
import { numberParagraphs } from '../../markup/number-paragraphs.ts';
import type { Report } from '../../report/report.ts';
import { figureCertainty } from './figure-certainty.ts';
import { findNumbers } from './find-numbers.ts';

/**
 * The columns, by the names of the first line. `value` is empty where the figure is masked; `certainty` is that
 * of the most doubtful edit that made the figure, empty where the witness has it as it is.
 */
export const numberColumns = [
  'report',
  'title',
  'date',
  'agency',
  'region',
  'paragraph',
  'figure',
  'value',
  'unit',
  'qualifier',
  'sentence',
  'url',
  'synthetic',
  'certainty',
] as const;

type Row = Record<(typeof numberColumns)[number], string | number>;

/** A line a figure. Masks stay as they are: `1**人` has no value. */
export function numberRows(report: Report, url: string): Row[] {
  const { id, title, metadata, blocks, synthetic } = report;
  const anchors = blockAnchors(blocks);
  const numbers = numberParagraphs(blocks);
  const { date = '', agency = '', region = '' } = metadata;
  const certaintyOf = figureCertainty(report);
  return findNumbers(blocks).map(({ block, offset, written, value, unit, qualifier, sentence }) => ({
    report: id,
    title,
    date,
    agency,
    region,
    paragraph: numbers[block] ?? '',
    figure: written,
    value: value ?? '',
    unit,
    qualifier,
    sentence,
    url: `${url}#${anchors[block]!}`,
    synthetic: synthetic ? 'yes' : '',
    certainty: certaintyOf({ block, offset, written }) ?? '',
  }));
}

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe.
 *
 * @param header whether the names of the columns, and the mark by which Excel knows UTF-8, come first
 */
export function numbersCsv(rows: readonly Row[], header: boolean): string {
  return stringify([...rows], {
    columns: [...numberColumns],
    header,
    bom: header,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
