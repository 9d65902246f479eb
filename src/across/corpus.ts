/** Texts that are compared with one another. Each is asked for several times, so that none need stay in memory. */
export interface Corpus {
  size: number;
  /** A text, folded. */
  text: (index: number) => string;
}
