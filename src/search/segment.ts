import { blockEnd, indexLetter } from './index-letter.ts';

/**
 * The words of one block: at each position the pair of the character there and the next one. Behind them two
 * positions are empty, which the sign of a border holds: no phrase runs from one paragraph into the next, not even
 * one of which every second pair is looked at.
 *
 * @param folded a block as folded by `foldForSearch`
 */
export function blockWords(folded: string): string[] {
  const words = phraseWords(folded);
  words.push(blockEnd, blockEnd);
  return words;
}

/**
 * The words of a query of two characters or more, to stand at consecutive positions.
 *
 * @param folded a query's text, folded
 */
export function phraseWords(folded: string): string[] {
  const letters = Array.from(folded, indexLetter);
  return letters.slice(1).map((letter, i) => letters[i]! + letter);
}
