import { guaranteed } from './fingerprints.ts';
import type { Meeting, Posting } from './meeting.ts';

/** A passage that stands in two texts, letter by letter. Places are UTF-16 code units of folded texts. */
export interface SharedRun {
  start: number;
  end: number;
  /** Index of the other text, and where the passage begins in it. */
  other: number;
  otherStart: number;
}

/**
 * Passages of which every part stands in more texts than this are stock phrases, and left out. It bounds what a text is
 * compared with, too: however large the archive, no more others than this for each of its fingerprints.
 */
export const usualTexts = 64;

/**
 * Find the passages that a text has in common with others, as long as they go.
 *
 * Where it meets others is compared letter by letter. A part that is known to stand in another is not compared with it
 * again, so that no text, however monotonous, takes more than linear time with each of those it resembles.
 *
 * @param text folded
 * @param meetings in order of place
 * @param textOf another text, folded
 * @param least length of a passage; 30, the shortest that is always found
 * @returns in order of place
 */
export function findShared(
  text: string,
  meetings: Iterable<Meeting>,
  textOf: (index: number) => string,
  least = guaranteed,
): SharedRun[] {
  const runs: SharedRun[] = [];
  /** How far this text is known to stand in each other. */
  const known = new Map<number, number>();
  for (const { place, others } of meetings) {
    for (const posting of others) {
      const from = known.get(posting.text) ?? 0;
      if (place < from) continue;
      // A passage may begin before the end of the last one, if only by less than its least length.
      const run = growRun(text, place, textOf(posting.text), posting, Math.max(from - least, 0));
      if (run.end - run.start < least) continue;
      known.set(posting.text, run.end);
      runs.push(run);
    }
  }
  return runs.sort((a, b) => a.start - b.start || b.end - a.end);
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
