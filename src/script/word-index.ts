import { fold, foldUnit } from './fold.ts';

/** A word, folded, with the place and the form of the character it decides. */
export interface Word {
  readonly folded: string;
  /** Where in the word the character stands. */
  readonly offset: number;
  /** The character as the word writes it. */
  readonly answer: string;
}

/** Words by the folded code unit next to the one they decide: before it, or after it where it comes first. */
export interface WordIndex {
  readonly before: ReadonlyMap<number, readonly Word[]>;
  readonly after: ReadonlyMap<number, readonly Word[]>;
}

/**
 * @param words separated by spaces, each with the right form of the character in its place
 * @param char the character to decide, in any form
 * @throws {Error} where a word lacks the character or has nothing besides
 */
export function indexWords(words: string, char: string): WordIndex {
  const index = { before: new Map<number, Word[]>(), after: new Map<number, Word[]>() };
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const folded = fold(word);
    if (!folded.includes(fold(char)) || word.length < 2) {
      throw new Error(`The word "${word}" can't decide ${char}: it needs that character and a neighbour`);
    }
    for (
      let offset = folded.indexOf(fold(char));
      offset >= 0;
      offset = folded.indexOf(fold(char), offset + 1)
    ) {
      const side = offset > 0 ? index.before : index.after;
      const key = folded.charCodeAt(offset > 0 ? offset - 1 : 1);
      const list = side.get(key) ?? [];
      list.push({ folded, offset, answer: word[offset]! });
      side.set(
        key,
        list.sort((a, b) => b.folded.length - a.folded.length),
      );
    }
  }
  return index;
}

/** The longest word that has the character at `index` inside or at its end, or at its beginning. */
export function longestWord(
  text: string,
  index: number,
  words: WordIndex,
  side: 'before' | 'after',
): Word | undefined {
  const neighbour = index + (side === 'before' ? -1 : 1);
  if (neighbour < 0 || neighbour >= text.length) return undefined;
  return words[side]
    .get(foldUnit(text.charCodeAt(neighbour)))
    ?.find((word) => standsAt(word, text, index - word.offset));
}

function standsAt({ folded }: Word, text: string, start: number): boolean {
  if (start < 0 || start + folded.length > text.length) return false;
  for (let i = 0; i < folded.length; i++) {
    if (foldUnit(text.charCodeAt(start + i)) !== folded.charCodeAt(i)) return false;
  }
  return true;
}
