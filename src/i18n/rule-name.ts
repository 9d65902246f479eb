import type { Dictionary } from './dictionary.ts';

/** A rule's name for readers; one that has none yet is called by its own. */
export function ruleName(rule: string, words: Dictionary): string {
  return words.rules[rule] ?? rule;
}
