import { blockEnd } from '../../src/search/index-letter.ts';
import { borders, phraseWords } from '../../src/search/segment.ts';

/** The word at each position of a block, and the sign of a border where there is none. */
export const blockWords = (folded: string): string[] => [
  ...phraseWords(folded),
  ...Array<string>(borders).fill(blockEnd),
];
