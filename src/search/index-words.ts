import { blockEnd, indexLetter } from './index-letter.ts';

/*
 * Two kinds of words are not pairs that stand where they say. Their first letter is no character's, so in the
 * order of words each kind is together.
 */
const lists = '\ua001';
const frequent = '\ua002';
const firstPart = 0xa010;

/**
 * Reports in a part of a frequent word. Pagefind goes through all reports of each word for every report that has
 * all of them, so that twice as many take four times as long.
 */
export const partRows = 256;

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
 * What a list says of a report. A list is a word of one page, whose positions are no positions, but these: one
 * number a report, in place of a page with an array of positions.
 */
export function listed(row: number, inTitle: boolean): number {
  return 2 * row + Number(inTitle);
}

/** The rows of a list, and those of them that have it in their title. */
export function readList(positions: readonly number[]): { rows: number[]; titles: Set<number> } {
  const rows = positions.map((position) => position >> 1);
  return { rows, titles: new Set(rows.filter((_, i) => positions[i]! % 2 === 1)) };
}

/** A frequent pair among the reports of one part: those from `part * partRows` on. */
export function partWord(pair: string, part: number): string {
  return frequent + pair + String.fromCharCode(firstPart + part);
}

/** The frequent pair that begins a chunk; each has one to itself. */
export function frequentPair(chunkFrom: string): string | undefined {
  return chunkFrom.startsWith(frequent) ? chunkFrom.slice(frequent.length) : undefined;
}

/** Where the chunk of a frequent pair begins. */
export function frequentFrom(pair: string): string {
  return frequent + pair;
}
