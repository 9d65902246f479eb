import type { TextSpan } from '../search/report-text.ts';

/** Another report that a block's words stand in too. */
export interface AlsoIn {
  id: string;
  /** Id of the element, on the other's page, where it begins, and the number of that paragraph. */
  anchor: string;
  number: number | null;
  /** How many of this block's letters stand there, without punctuation. */
  letters: number;
}

/** What of a block stands in other reports too. */
export interface SharedBlock {
  block: number;
  /** In order, none touching another; UTF-16 code units of the block's text. */
  spans: TextSpan[];
  /** Those with most of it first. */
  others: AlsoIn[];
  /** How many there are beyond those that are listed. */
  more: number;
}

/** Another report that has passages of this one. */
export interface Resemblance {
  id: string;
  /** Part of this report's letters that stand there, and part of the other's that stand here: 0–1. */
  share: number;
  back: number;
}

/** What one report has in common with others: `.archive/across/reports/<id>.json`. */
export interface SharedPassages {
  /** Part of its letters that stand in some other report: 0–1. */
  share: number;
  /** Those that resemble it most first. */
  others: Resemblance[];
  blocks: SharedBlock[];
}

/** Two reports of which each stands in the other to so large a part are one text, all but. */
export const nearDuplicate = 0.8;
