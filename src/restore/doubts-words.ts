import type { Edit } from './edit.ts';

/** Whether a conjecture leaves more open than line breaks and spaces. */
export function doubtsWords({ certainty, reading, alternatives = [] }: Edit): boolean {
  if (certainty !== 'conjecture') return false;
  const words = wordsOf(reading);
  return alternatives.length === 0 || alternatives.some((other) => wordsOf(other) !== words);
}

const wordsOf = (text: string): string => text.replace(/\s+/g, '');
