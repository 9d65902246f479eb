import { applyEdits } from './apply-edits.ts';
import { compose, ledgerOf, startComposition, type Composition } from './compose.ts';
import type { Edit, Mark } from './edit.ts';
import { noFacts, type Facts } from './facts.ts';
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
    if (finding.edits.length > 0 || finding.marks) {
      const text = applyEdits(composition.text, finding.edits);
      composition = compose(composition, finding.edits, text, finding.marks);
    }
    if (rule.mapAlternative) {
      composition = mapAlternatives(composition, (text) => rule.mapAlternative!(text, { ...context, facts }));
    }
  }
  return { reading: composition.text, ledger: ledgerOf(composition), marks: composition.marks, facts };
}

function mapAlternatives(composition: Composition, map: (text: string) => string): Composition {
  const pieces = composition.pieces.map((piece) => {
    if (!piece.edit?.alternatives) return piece;
    const alternatives = new Set(piece.edit.alternatives.map(map));
    alternatives.delete(piece.edit.reading);
    return { ...piece, edit: { ...piece.edit, alternatives: [...alternatives] } };
  });
  return { ...composition, pieces };
}
