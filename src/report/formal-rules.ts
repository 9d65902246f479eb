import type { Edit } from '../restore/edit.ts';

/**
 * Rules whose edits change the shape of a text, not its words: script, width of punctuation, spaces.
 * A page has them by the hundred, so that views group them and keep them quiet.
 */
export const formalRules: ReadonlySet<string> = new Set([
  'script',
  'width',
  'spacing',
  'invisible-characters',
]);

/** Whether all that made an edit are such rules. */
export const isFormal = ({ rule, steps }: Edit): boolean =>
  steps?.every((step) => formalRules.has(step.rule)) ?? formalRules.has(rule);
