/** What the rules learn about a page as they go. */
export interface Facts {
  /** Script of the witness; `hant-converted` is simplified text turned into traditional. */
  witnessScript: 'hans' | 'hant' | 'hant-converted';
  /** True where the traditional is as one writes it: a converter that goes by words made it, if any did. */
  traditionalByWords: boolean;
  /** The page's annotation table: character (as it stands in the witness) → its one reading. */
  annotated: ReadonlyMap<string, string>;
  /** True where a copy site's byte search left its marks: readings put in, or bytes split. */
  bytesDamaged: boolean;
  /** True where a site scattered readings over the page. */
  readingsScattered?: true;
  /**
   * Offsets behind characters that have already lost the reading put in behind them, in the text that the rule which
   * took it away hands on; a reading that stands there is the author's.
   */
  readingTaken: ReadonlySet<number>;
  /**
   * Characters with a reading that is not in the table, and how often each was put together again from split bytes: its
   * reading is not to be seen there any more.
   */
  mended: ReadonlyMap<string, number>;
  /** True where full-width ，！？：；（） were turned into half-width (NFKC). */
  halfWidth: boolean;
  /** True where breaks or wide spaces show as `?`: the page went through GBK, which lacks no-break spaces. */
  spacesLost: boolean;
  /** Document-sharing site, in simplified script. */
  platform?: string;
  /** Title as the site's boilerplate states it, restored. */
  statedTitle?: string;
  /** Pages the site says the document has. */
  pages?: number;
  /** Date of upload or publication as the boilerplate states it, ISO. */
  uploaded?: string;
  /** File size as stated. */
  size?: string;
  /** What the site says of the part it does not show: `还剩18页未读`. */
  unread?: string;
  /** Set where the text ended in three dots amid a sentence, before the width of marks was mended. */
  trailsOff?: true;
  /** Number of base characters in each preview fragment, where the page was cut. */
  fragmentLength?: number;
}

/** The facts before any rule has run. */
export const noFacts: Facts = {
  witnessScript: 'hans',
  traditionalByWords: false,
  annotated: new Map(),
  bytesDamaged: false,
  readingTaken: new Set(),
  mended: new Map(),
  halfWidth: false,
  spacesLost: false,
};
