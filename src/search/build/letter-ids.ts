import { indexLetter } from '../index-letter.ts';

/** Numbers for the characters of an index, from 0 in the order they are met. */
export interface LetterIds {
  /** @param code a code point of folded text */
  of: (code: number) => number;
  /** The letters that each character stands under, by its number. */
  letters: readonly string[];
}

export function letterIds(): LetterIds {
  const letters: string[] = [];
  /** Number of a character of one code unit, and one more; 0 where it was not met. */
  const short = new Uint32Array(0x10000);
  const long = new Map<number, number>();
  const meet = (code: number): number => letters.push(indexLetter(String.fromCodePoint(code))) - 1;
  return {
    letters,
    of: (code) => {
      if (code < 0x10000) {
        if (short[code] === 0) short[code] = meet(code) + 1;
        return short[code]! - 1;
      }
      let id = long.get(code);
      if (id === undefined) long.set(code, (id = meet(code)));
      return id;
    },
  };
}
