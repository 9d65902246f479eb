import { isListWord } from './index-words.ts';

/** No letter of the index stands before it. */
const firstLetter = 0x3400;

/** What is known of an index before any of it is downloaded. */
export interface ChunkList {
  /** Where each chunk begins, as {@link packBoundaries} packs it. */
  froms: string;
  /** The frequent pairs, in order, packed likewise. */
  frequent: string;
  /** Size of the places of each, in hundreds of bytes. */
  sizes: number[];
  /** So many positions each report has in the places of frequent pairs. */
  span: number;
}

/**
 * A text that divides two words and is told in few bytes: as much of the second as is needed to stand behind the
 * first, and of the last letter not even that, but a rounder number between both. Lists are told by its first letter.
 *
 * @returns greater than `before`, not greater than `from`
 */
export function separator(before: string, from: string): string {
  if (isListWord(from) && !isListWord(before)) return from.slice(0, 1);
  let same = 0;
  while (same < before.length && before[same] === from[same]) same++;
  const low = same < before.length ? before.charCodeAt(same) : firstLetter - 1;
  return from.slice(0, same) + String.fromCharCode(roundest(low, from.charCodeAt(same)));
}

/** The number with the most binary zeros at its end that is greater than one and not greater than the other. */
function roundest(low: number, high: number): number {
  let round = high;
  for (let bit = 2; bit <= high; bit *= 2) {
    const rounder = high - (high % bit);
    if (rounder <= low) break;
    round = rounder;
  }
  return round;
}

/**
 * Where chunks begin, in order. Each is told by how much of it is as in the one before, by how far the next letter
 * is from the one that stood there, and by the others as they are; most steps are small.
 */
export function packBoundaries(froms: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const from of froms) {
    let same = 0;
    while (same < from.length && from[same] === before[same]) same++;
    packed += String(same);
    for (let at = same; at < from.length; at++)
      packed += String.fromCharCode(firstStep + from.charCodeAt(at) - letterBefore(before, same, at));
    before = from;
  }
  return packed;
}

/** The opposite of {@link packBoundaries}. */
export function unpackBoundaries(packed: string): string[] {
  let before = '';
  return Array.from(packed.matchAll(/(\d)(\D*)/g), ([, digit, steps = '']) => {
    const same = Number(digit);
    const letters = Array.from(steps, (step, i) =>
      String.fromCharCode(step.charCodeAt(0) - firstStep + letterBefore(before, same, same + i)),
    );
    return (before = before.slice(0, same) + letters.join(''));
  });
}

/** The chunk that has a word, if any has; -1 where all begin behind it. */
export function chunkOf(froms: readonly string[], word: string): number {
  let before = -1;
  let behind = froms.length;
  while (behind - before > 1) {
    const middle = (before + behind) >> 1;
    if (froms[middle]! <= word) before = middle;
    else behind = middle;
  }
  return before;
}

/** Stands for no step, behind all digits. */
const firstStep = 0x40;

function letterBefore(before: string, same: number, at: number): number {
  return at === same && at < before.length ? before.charCodeAt(at) : firstLetter;
}
