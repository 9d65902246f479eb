import type { Fingerprints } from '../fingerprints.ts';
import type { Meeting, Posting } from '../meeting.ts';
import { type NumberFile, openNumberFile } from './number-file.ts';
import { openRowSort, type RowSort, type SortOptions } from './sort-rows.ts';

/** The places where texts meet: those whose fingerprints stand in several of them. */
export interface Meetings {
  /** Add a text, by its number; in rising order. @param passes fingerprints that may meet others; all by default */
  add: (text: number, prints: Fingerprints, passes?: (hash: number) => boolean) => void;
  /** The texts that meet others, in order, each with its places in order. */
  each: () => Generator<[text: number, Meeting[]]>;
  /** Remove its files. */
  close: () => void;
}

/** Numbers of a posting: text, place, check. */
const wide = 3;

/**
 * Find where texts meet, of more texts than memory holds: all places are sorted by their fingerprints, then those that
 * stand in several texts by their text. Time grows with the number of places; memory does not.
 *
 * @param file a name for several that are made, and removed in the end
 * @param most fingerprints of more texts than so many are of stock phrases, and no meeting
 */
export function openMeetings(file: string, most: number, options?: SortOptions): Meetings {
  // Of each place its hash, text, place, check.
  const places = openRowSort(`${file}-places`, 4, options);
  // Postings of the fingerprints that several texts have, each fingerprint's behind another's.
  const groups = openNumberFile(`${file}-groups`, 'w+');
  // Of each place of such a fingerprint its text, place, check; the first posting, and how many.
  const met = openRowSort(`${file}-met`, 5, options);
  return {
    add(text, { hashes, places: at, checks }, passes) {
      for (let i = 0; i < hashes.length; i++)
        if (passes?.(hashes[i]!) ?? true) places.add([hashes[i]!, text, at[i]!, checks[i]!]);
    },
    *each() {
      groupPlaces(places, most, (members, postings) => {
        const [first, size] = [groups.size() / wide, postings.length / wide];
        groups.add(postings);
        for (let i = 0; i < members.length; i += wide)
          met.add([members[i]!, members[i + 1]!, members[i + 2]!, first, size]);
      });
      let own = -1;
      let meetings: Meeting[] = [];
      const inOrder = (): Meeting[] => meetings.sort((a, b) => a.place - b.place);
      for (const row of met.sorted()) {
        if (row[0] !== own) {
          if (meetings.length > 0) yield [own, inOrder()];
          own = row[0]!;
          meetings = [];
        }
        const others = othersOf(groups, row);
        if (others.length > 0) meetings.push({ place: row[1]!, others });
      }
      if (meetings.length > 0) yield [own, inOrder()];
    },
    close() {
      for (const part of [places, groups, met]) part.remove();
    },
  };
}

/**
 * Bring places with the same hash together, where they are of several texts and no more than `most`.
 *
 * @param use is given all places, and the first of each text; both as text, place and check, one behind the other
 */
function groupPlaces(
  places: RowSort,
  most: number,
  use: (members: readonly number[], postings: readonly number[]) => void,
): void {
  let hash = -1;
  let members: number[] = [];
  let postings: number[] = [];
  const end = (): void => {
    if (postings.length > wide && postings.length <= wide * most) use(members, postings);
  };
  for (const row of places.sorted()) {
    if (row[0] !== hash) {
      end();
      hash = row[0]!;
      members = [];
      postings = [];
    }
    // A stock phrase may stand in all texts there are.
    if (postings.length > wide * most) continue;
    members.push(row[1]!, row[2]!, row[3]!);
    if (postings.at(-wide) !== row[1]) postings.push(row[1]!, row[2]!, row[3]!);
  }
  end();
}

/** The other texts of a place's group. */
function othersOf(groups: NumberFile, [text, , check, first, size]: Uint32Array): Posting[] {
  const numbers = groups.read(wide * first!, wide * size!);
  const others: Posting[] = [];
  for (let i = 0; i < numbers.length; i += wide)
    // Hashes that are alike by chance grow with the square of the archive; checks tell them apart.
    if (numbers[i] !== text && numbers[i + 2] === check)
      others.push({ text: numbers[i]!, place: numbers[i + 1]! });
  return others;
}
