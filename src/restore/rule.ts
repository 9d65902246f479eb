import type { FoundEdit, Mark } from './edit.ts';
import type { Facts } from './facts.ts';

/** Parts of the work that a caller may leave out. All are done by default. */
export interface RestoreOptions {
  /** Full-width punctuation in Chinese context, half-width digits and Latin. */
  width?: boolean;
  /** Indents, blank lines and stray spaces. */
  spacing?: boolean;
}

/** What a rule may look at besides the text. Read-only. */
export interface Context {
  readonly facts: Readonly<Facts>;
  readonly options: Readonly<Required<RestoreOptions>>;
}

/** What a rule found in the text it was given. Edits are in order and do not overlap. */
export interface Finding {
  edits: FoundEdit[];
  /** Places of the text the rule was given, as spans of edits are. */
  marks?: Mark[];
  /** What the rule learnt about the page; merged into the facts that later rules see. */
  facts?: Partial<Facts>;
}

/**
 * One kind of damage and how it is undone. Pure: the same text and context give the same finding.
 *
 * `examples` (damaged → restored, by this rule alone) and `counterExamples` (text the rule must leave
 * alone) are run by a meta-test.
 */
export interface Rule {
  name: string;
  /** Why this damage exists and why undoing it so is sound. */
  reason: string;
  examples: readonly { before: string; after: string; facts?: Partial<Facts> }[];
  counterExamples: readonly (string | { text: string; facts?: Partial<Facts> })[];
  find: (text: string, context: Context) => Finding;
  /** How later work of this rule changes an alternative that an earlier rule listed. */
  mapAlternative?: (text: string, context: Context) => string;
  /** 1 for each UTF-16 code unit that an alternative has where it may be changed at all; absent where any may be. */
  touches?: () => Uint8Array;
  /** Signs of an alternative that are changed according to what stands around it, which the rule is then given too. */
  contextual?: RegExp;
}
