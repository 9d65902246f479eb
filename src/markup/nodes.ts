import type { Literal, Node, Parent } from 'unist';
import type { PhrasingContent, Root } from 'mdast';
import type { Certainty } from '../restore/edit.ts';

/** A mask of the original author (`**`, `XX`): a node of its own, so that it is never read as emphasis. */
export interface Redaction extends Literal {
  type: 'redaction';
  value: string;
}

/** A place where text is known to be missing. */
export interface Lacuna extends Literal {
  type: 'lacuna';
  kind: 'truncated' | 'missing-fragment' | 'unreadable';
  /** Why it is missing, as a sentence. */
  value: string;
}

/** Text that an edit made, in the view with marks. Empty where the edit took away or broke a line. */
export interface Repair extends Parent {
  type: 'repair';
  /** Number of the edit in the ledger, from 0. */
  edit: number;
  /** Whether this is the first mark of the edit: an edit that spans blocks has one in each. */
  first: boolean;
  certainty: Certainty;
  /** Only shapes, punctuation or spaces changed, beyond doubt. */
  quiet: boolean;
  /** What stood there, as it is shown; of quiet ones it is not told. */
  lemma: string;
  /** Whether the edit began a new line. */
  breaks: boolean;
  /** Whether nothing is left of it between two Chinese characters: its sign then stays with the first. */
  held: boolean;
  children: PhrasingContent[];
}

/** A whole tree as one leaf, so that who walks through trees passes it by. */
export interface Wrapped extends Node {
  type: 'wrapped';
  tree: Root;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    redaction: Redaction;
    lacuna: Lacuna;
    repair: Repair;
  }
  interface RootContentMap {
    wrapped: Wrapped;
    redaction: Redaction;
    lacuna: Lacuna;
    repair: Repair;
  }
}
