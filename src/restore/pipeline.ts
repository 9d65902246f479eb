import { applyEdits } from './apply-edits.ts';
import { compose, ledgerOf, startComposition } from './compose.ts';
import type { Edit, Mark } from './edit.ts';
import { noFacts, type Facts } from './facts.ts';
import { mapAlternatives } from './map-alternatives.ts';
import type { Context, RestoreOptions, Rule } from './rule.ts';

/** A restored text with everything that was done to it. */
export interface Restoration {
  /** Paragraphs, headings and other blocks, one a line. */
  reading: string;
  /** Ordered edits of the witness that do not overlap: `replay(witness, ledger) === reading`. */
  ledger: Edit[];
  /** Places of the reading where text is known to be missing. */
  marks: readonly Mark[];
  facts: Facts;
}

/**
 * Run rules over a witness, each on what the ones before it left.
 *
 * @param witness decoded text
 * @param options what to leave out, and facts known before any rule has run
 * @throws {Error} naming the rule, where a rule's edits do not fit the text it was given (a defect of the rule)
 */
export function runRules(
  witness: string,
  rules: readonly Rule[],
  { facts: known, ...options }: RestoreOptions & { facts?: Partial<Facts> } = {},
): Restoration {
  let facts: Facts = { ...noFacts, ...known };
  let composition = startComposition(witness);
  for (const rule of rules) {
    const context: Context = { facts, options: { width: true, spacing: true, ...options } };
    const finding = rule.find(composition.text, context);
    if (finding.facts) facts = { ...facts, ...finding.facts };
    // Before the rule's own edits join: what it lists itself needs no more work of its own.
    if (rule.mapAlternative) {
      composition = mapAlternatives(composition, rule, { ...context, facts });
    }
    if (finding.edits.length > 0 || finding.marks) {
      const text = applyEdits(composition.text, finding.edits);
      composition = compose(composition, finding.edits, text, finding.marks);
    }
  }
  return { reading: composition.text, ledger: ledgerOf(composition), marks: composition.marks, facts };
}
