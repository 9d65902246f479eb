import type { Properties } from 'hast';
import type { Lacuna } from './nodes.ts';

/** What a page says about the marks it sets, in the page's language. */
export interface MarkLabels {
  /** Name of the link that a paragraph has to itself. */
  permalink: (number: string) => string;
  redaction: string;
  lacuna: Record<Lacuna['kind'], string>;
  /** Why something is missing, in the page's language. */
  reason: (told: string) => string;
  /** What a conjecture is called where nothing else is marked, with what the witness has there. */
  doubt: (lemma: string) => string;
  deleted: string;
  broken: string;
  /** Name of a mark that holds spaces alone. */
  blank: string;
  /** Name of the link from a paragraph to those it shares text with, and the sign that is drawn for it. */
  shared: { link: (number: string) => string; sign: string };
}

/** Where marks lead to, and how others find them. */
export interface MarkTargets {
  /** Address of the note on redactions, and of the one on lacunae. */
  redactions: string;
  lacunae: string;
  /** Address of the entry that explains an edit. */
  entry: (edit: number) => string;
  /** What a mark is found by; `first` where no block before it holds a mark of the same edit. */
  name: (edit: number, first: boolean) => Properties;
}

/** All that pages which show the same text with the same marks differ in. */
export interface PageMarks {
  labels: MarkLabels;
  targets: MarkTargets;
}

declare module 'hast' {
  interface Element {
    /** Properties that it has on a page, behind those that it has everywhere. */
    onPage?: (page: PageMarks) => Properties;
  }
  interface Text {
    /** What it is on a page; it then has no value. */
    onPage?: (page: PageMarks) => string;
  }
}
