/** `[start, end)` in UTF-16 code units of a block's text. */
export type TextSpan = readonly [start: number, end: number];

/** A block as the search page shows it. */
export interface TextBlock {
  /** The paragraph's id on the report's page. */
  anchor: string;
  text: string;
  title?: true;
  /** Where the author masked something with other signs than `*`: `XX县`, `××市`. */
  masks?: TextSpan[];
}

/** What search needs of one report, in the script of the page. */
export interface ReportText {
  id: string;
  title: string;
  date?: string;
  agency?: string;
  region?: string;
  synthetic?: true;
  /** It is written in traditional script, whatever it is shown in. */
  hant?: true;
  blocks: TextBlock[];
}

/** The scripts a page may be in. */
export type Script = 'hans' | 'hant';
