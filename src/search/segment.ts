import { blockEnd, indexLetter, inTitle } from './index-letter.ts';

/**
 * The words of one block: at each position the pair of the character there and the next one.
 *
 * @param folded a block as folded by `foldForSearch`
 */
export function blockWords(folded: string): string[] {
  const letters = Array.from(folded, indexLetter);
  return letters.map((letter, i) => letter + (letters[i + 1] ?? blockEnd));
}

/**
 * The words of a query, to stand at consecutive positions: pairs, or the one character alone.
 *
 * @param folded a query's text, folded, not empty
 */
export function phraseWords(folded: string, title = false): string[] {
  const letters = Array.from(folded, indexLetter);
  if (letters.length === 1) return [(title ? inTitle : '') + letters[0]!];
  return letters.slice(1).map((letter, i) => letters[i]! + letter);
}

/** Every distinct character of some folded texts, as a word of its own. */
export function singleWords(folded: Iterable<string>, title = false): string[] {
  const chars = new Set<string>();
  for (const text of folded) for (const char of text) chars.add(char);
  return Array.from(chars, (char) => (title ? inTitle : '') + indexLetter(char));
}
