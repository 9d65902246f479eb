import { blockEnd, indexLetter } from './index-letter.ts';

/*
 * Lists are words that are not pairs and stand where they say nothing. Their first letter is no character's, so in
 * the order of words they are together.
 */
const lists = '\ua001';

/** The word that lists the reports of a pair, or of one letter; none begins another. */
export function listWord(letters: string): string {
  return lists + letters + blockEnd;
}

export function isListWord(word: string): boolean {
  return word.startsWith(lists);
}

/** The word that lists the reports of a character. */
export function characterWord(char: string): string {
  return listWord(indexLetter(char));
}

/**
 * What a list says of a report. A list is written as a word of one page, whose positions are no positions, but
 * these: one number a report, in place of a page with an array of positions.
 */
export function listed(row: number, inTitle: boolean): number {
  return 2 * row + Number(inTitle);
}

/** The rows of a list, and those of them that have it in their title. */
export function readList(positions: readonly number[]): { rows: number[]; titles: Set<number> } {
  const rows = positions.map((position) => position >> 1);
  return { rows, titles: new Set(rows.filter((_, i) => positions[i]! % 2 === 1)) };
}
