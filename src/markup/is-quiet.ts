import { correctionRule } from '../corrections/apply-corrections.ts';
import { formalRules, isFormal } from '../report/formal-rules.ts';
import type { Edit } from '../restore/edit.ts';

/**
 * Whether an edit only changed the shape of a text, beyond doubt. A page has such edits by the hundred,
 * so that views group them and mark them on demand; a conjecture is always told.
 */
export function isQuiet(edit: Edit): boolean {
  return edit.certainty !== 'conjecture' && isFormal(edit);
}

/** The rule that an edit is listed under: a person's correction, else the first of its rules that changed words. */
export function mainRule({ rule, steps }: Edit): string {
  if (steps?.some((step) => step.rule === correctionRule)) return correctionRule;
  return steps?.find((step) => !formalRules.has(step.rule))?.rule ?? rule;
}
