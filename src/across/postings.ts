import type { Corpus } from './corpus.ts';
import { fingerprints } from './fingerprints.ts';

/** Where a fingerprint stands: a text, and the first place in it in UTF-16 code units. */
export interface Posting {
  text: number;
  place: number;
}

/**
 * The places of all fingerprints that pass a test.
 *
 * @param most fingerprints of more texts than so many are of stock phrases, and give no places
 */
export function collectPostings(
  corpus: Corpus,
  passes: (hash: number) => boolean,
  most: number,
): (hash: number) => readonly Posting[] {
  // Numbers in a row, since millions of objects would not fit: text and place in turn.
  const slots = new Map<number, number[]>();
  for (let index = 0; index < corpus.size; index++) {
    const { hashes, places } = fingerprints(corpus.text(index));
    hashes.forEach((hash, i) => {
      if (!passes(hash)) return;
      const slot = slots.get(hash);
      if (!slot) slots.set(hash, [index, places[i]!]);
      else if (slot.at(-2) !== index && slot.length <= 2 * most) slot.push(index, places[i]!);
    });
  }
  return (hash) => {
    const slot = slots.get(hash);
    if (!slot || slot.length > 2 * most) return [];
    return Array.from({ length: slot.length / 2 }, (_, i) => ({
      text: slot[2 * i]!,
      place: slot[2 * i + 1]!,
    }));
  };
}
