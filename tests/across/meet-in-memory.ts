import { fingerprints } from '../../src/across/fingerprints.ts';
import { findShared, type SharedRun, usualTexts } from '../../src/across/find-shared.ts';
import type { Meeting, Posting } from '../../src/across/meeting.ts';

/** Where each of some texts meets others: all places in one map, as could be done if memory had no end. */
export function meetInMemory(texts: readonly string[], most = usualTexts): Meeting[][] {
  const postings = new Map<number, Posting[]>();
  for (const [text, folded] of texts.entries()) {
    const { hashes, places } = fingerprints(folded);
    hashes.forEach((hash, i) => {
      const known = postings.get(hash) ?? [];
      if (known.every((posting) => posting.text !== text)) known.push({ text, place: places[i]! });
      postings.set(hash, known);
    });
  }
  return texts.map((folded, own) => {
    const { hashes, places } = fingerprints(folded);
    return Array.from(hashes, (hash, i) => {
      const all = postings.get(hash)!;
      const others = all.length > most ? [] : all.filter(({ text }) => text !== own);
      return { place: places[i]!, others };
    }).filter(({ others }) => others.length > 0);
  });
}

/** The passages that each of some texts shares with others. */
export const sharedIn = (texts: readonly string[], most?: number): SharedRun[][] =>
  meetInMemory(texts, most).map((met, i) => findShared(texts[i]!, met, (other) => texts[other]!));
