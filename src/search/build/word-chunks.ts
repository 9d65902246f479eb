import { type CborWriter, cborWriter } from '../cbor-writer.ts';
import { isListWord } from '../index-words.ts';
import { headOf } from './write-word.ts';

/** A part of an index of words: those from `from` to `to`, in the order of code units. */
export interface WordChunk {
  from: string;
  to: string;
  /** As Pagefind reads it, not compressed. */
  bytes: Uint8Array;
}

/**
 * Words in chunks.
 *
 * @param words sorted
 * @param bound bytes at which a chunk is closed
 * @param write writes the word of a number
 */
export function* wordChunks(
  words: readonly string[],
  bound: number,
  write: (out: CborWriter, index: number) => void,
): Generator<WordChunk> {
  const out = cborWriter();
  let from = '';
  let to = '';
  let open = 0;
  const close = (): WordChunk => {
    const bytes = Buffer.concat([headOf(open), out.take()]);
    open = 0;
    return { from, to, bytes };
  };
  for (const [i, word] of words.entries()) {
    // Most queries want of lists one alone, and then no pairs.
    if (open > 0 && isListWord(word) !== isListWord(from)) yield close();
    if (open === 0) from = word;
    write(out, i);
    to = word;
    open++;
    // Where the first letter changes, one letter tells where the next chunk begins.
    const least = words[i + 1]?.[0] === word[0] ? bound : bound / 2;
    if (out.length() >= least) yield close();
  }
  if (open > 0) yield close();
}
