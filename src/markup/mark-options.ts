import type { Lacuna } from './nodes.ts';

/** What a page says about the marks it sets, in the page's language. */
export interface MarkLabels {
  redaction: string;
  lacuna: Record<Lacuna['kind'], string>;
  /** What a conjecture is called where nothing else is marked, with what the witness has there. */
  doubt: (lemma: string) => string;
  deleted: string;
  broken: string;
  /** Name of a mark that holds spaces alone. */
  blank: string;
}

/** Where marks lead to, and how others find them. */
export interface MarkTargets {
  /** Address of the note on redactions, and of the one on lacunae. */
  redactions: string;
  lacunae: string;
  /** Address of the entry that explains an edit. */
  entry: (edit: number) => string;
  /** Set where conjectures alone are marked, so quietly that the text reads on. */
  quietly?: boolean;
  /** What a mark is found by; `first` where no block before it holds a mark of the same edit. */
  name: (edit: number, first: boolean) => MarkName;
}

/** An id, or the number of an edit that has several marks. */
export type MarkName = { id: string } | { dataE: string } | Readonly<Record<string, never>>;
