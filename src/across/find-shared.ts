import type { Corpus } from './corpus.ts';
import { fingerprints, guaranteed } from './fingerprints.ts';
import { collectPostings, type Posting } from './postings.ts';

/** A passage that stands in two texts, letter by letter. Places are UTF-16 code units of folded texts. */
export interface SharedRun {
  start: number;
  end: number;
  /** Index of the other text, and where the passage begins in it. */
  other: number;
  otherStart: number;
}

export interface SharedOptions {
  /** Tells fingerprints that may stand in several texts: all that do, and the fewer others the better. */
  passes: (hash: number) => boolean;
  /** The texts whose passages are wanted; all by default. */
  wanted?: (index: number) => boolean;
  /** Least length of a passage; 30, the shortest that is always found. */
  least?: number;
  /** Passages of which every part stands in more texts than this are stock phrases, and left out. */
  mostTexts?: number;
}

/** Usual bound of texts that a passage stands in. */
export const usualTexts = 64;

/**
 * Find the passages that texts have in common, as long as they go.
 *
 * Time grows with the length of all texts, memory with what is repeated in them: fingerprints are chosen
 * by winnowing, those of one text alone do not pass, and what is left is compared letter by letter. A part of a text that is known to stand in another is not compared with it
 * again, so that no text, however monotonous, takes more than linear time with each of those it resembles.
 *
 * @returns for each text that is wanted, in order, its passages in order of place; lazily
 */
export function* findShared(
  corpus: Corpus,
  { passes, wanted = () => true, least = guaranteed, mostTexts = usualTexts }: SharedOptions,
): Generator<SharedRun[]> {
  const postings = collectPostings(corpus, passes, mostTexts);
  for (let index = 0; index < corpus.size; index++) {
    if (!wanted(index)) continue;
    const text = corpus.text(index);
    const runs: SharedRun[] = [];
    /** How far this text is known to stand in each other. */
    const known = new Map<number, number>();
    const { hashes, places } = fingerprints(text);
    hashes.forEach((hash, i) => {
      for (const posting of postings(hash)) {
        if (posting.text === index) continue;
        const from = known.get(posting.text) ?? 0;
        if (places[i]! < from) continue;
        // A passage may begin before the end of the last one, if only by less than its least length.
        const run = growRun(text, places[i]!, corpus.text(posting.text), posting, Math.max(from - least, 0));
        if (run.end - run.start < least) continue;
        known.set(posting.text, run.end);
        runs.push(run);
      }
    });
    yield runs.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** Grow a common place to both sides as long as the texts agree. @param floor not before this place */
function growRun(
  text: string,
  place: number,
  other: string,
  { text: index, place: there }: Posting,
  floor: number,
): SharedRun {
  let before = 0;
  while (
    place - before > floor &&
    there - before > 0 &&
    text.charCodeAt(place - before - 1) === other.charCodeAt(there - before - 1)
  )
    before++;
  let after = 0;
  while (
    place + after < text.length &&
    there + after < other.length &&
    text.charCodeAt(place + after) === other.charCodeAt(there + after)
  )
    after++;
  return { start: place - before, end: place + after, other: index, otherStart: there - before };
}
