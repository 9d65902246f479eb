import { indexLetter } from './index-letter.ts';

/**
 * How many positions are empty behind a block, whose words are the pairs of each character and the next one: no phrase
 * runs from one paragraph into the next, not even one of which every second pair is looked at.
 */
export const borders = 2;

/**
 * The words of a query of two characters or more, to stand at consecutive positions.
 *
 * @param folded a query's text, folded
 */
export function phraseWords(folded: string): string[] {
  const letters = Array.from(folded, indexLetter);
  return letters.slice(1).map((letter, i) => letters[i]! + letter);
}
