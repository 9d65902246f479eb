import type { ReportText, Script } from './report-text.ts';
import type { Phrase } from './plan.ts';

/** Reports of one bundle that contain a phrase. Rows count from the oldest report. */
export interface Found {
  rows: number[];
  /** Those of `rows` whose title contains it. */
  titles: Set<number>;
}

/** The values of one facet, in the words of the reading and as a page in traditional script shows them. */
export interface FacetColumn {
  values: string[];
  hant: string[];
  /** As a page in simplified script shows those that are not; by the index of the value. */
  hans?: Record<number, string>;
  /** For each row the index of its value. */
  rows: (number | null)[];
}

/** What the lists, filters and facets of one bundle need, a value a row. */
export interface Columns {
  /** The years a report may be of, `[from, to]`; null where nothing is known. */
  years: ([number, number] | null)[];
  /** So many rows, the first of all, are of reports without a date to sort by. */
  undated: number;
  facets: Record<FacetName, FacetColumn>;
  /** Words of the title, by which a hit in the title is known. */
  titleWords: number[];
}

export const facetNames = ['agency', 'region', 'genre', 'level', 'completeness'] as const;
export type FacetName = (typeof facetNames)[number];

/** One bundle of the archive, whatever stands behind it. Both engines answer alike. */
export interface Bundle {
  size: number;
  /** The earliest and the latest year that a report of it may be of; null where no year is known of any. */
  years?: readonly [from: number, to: number] | null | undefined;
  find: (phrase: Phrase) => Promise<Found>;
  columns: () => Promise<Columns>;
  text: (row: number, script: Script) => Promise<ReportText>;
}
