import type { Edit } from './edit.ts';

/** Whether a conjecture leaves more open than line breaks and spaces. */
export function doubtsWords({ certainty, reading, alternatives = [] }: Edit): boolean {
  if (certainty !== 'conjecture') return false;
  const words = [reading, ...alternatives].map((text) => text.replace(/\s+/g, ''));
  return alternatives.length === 0 || new Set(words).size > 1;
}
