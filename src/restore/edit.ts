/**
 * How sure an edit is.
 * - `proven`: the forward damage program, run on the reading, gives the witness back.
 * - `certain`: a rule without alternatives.
 * - `conjecture`: the best of several; the others stand in `alternatives`.
 */
export type Certainty = 'proven' | 'certain' | 'conjecture';

/** `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** One rule's part in an edit that several rules made together. */
export interface Step {
  rule: string;
  lemma: string;
  reading: string;
  reason: string;
  certainty: Certainty;
}

/** One change: `lemma` is what stood at `span`, `reading` what stands there now. */
export interface Edit {
  /** Kebab-case name of the rule, which is also the name of its file. */
  rule: string;
  /** In a rule's findings: of the text the rule was given. In a ledger: of the decoded witness. */
  span: Span;
  lemma: string;
  reading: string;
  /** One sentence in simplified Chinese that names the evidence. */
  reason: string;
  certainty: Certainty;
  /** Other readings of the same span, best first; only where `certainty` is `conjecture`. */
  alternatives?: string[];
  /** Present in a ledger when more than one rule worked on the span, in order of working. */
  steps?: Step[];
}

/**
 * An edit as a rule finds it.
 *
 * `charwise` says that character i of the reading stands for character i of the lemma, so that the
 * edit may be cut where earlier edits begin and end instead of being merged with them.
 */
export interface FoundEdit extends Edit {
  charwise?: boolean;
}

/** A place of the text about which something is known; it changes nothing. Offset in UTF-16 code units. */
export interface Mark {
  kind: 'truncated' | 'missing-fragment' | 'unreadable';
  at: number;
  reason: string;
}
