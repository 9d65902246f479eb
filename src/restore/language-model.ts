import { characters, packed } from './data/bigrams.ts';

interface Model {
  /** UTF-16 code unit → index + 1, 0 where the model lacks it. */
  indexOf: Uint16Array;
  /** First entry of each character's row in `next` and `count`. */
  rows: Uint32Array;
  next: Uint16Array;
  count: Uint32Array;
  /** How often each character was seen, and all together. */
  seen: Uint32Array;
  total: number;
}

let loaded: Model | undefined;

/** Unpack the table on first use: most pages need no model. */
function model(): Model {
  if (loaded) return loaded;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const indexOf = new Uint16Array(0x10000);
  const rows = new Uint32Array(characters.length + 1);
  const next: number[] = [];
  const count: number[] = [];
  const seen = new Uint32Array(characters.length);
  let total = 0;
  for (let row = 0; row < characters.length; row++) {
    indexOf[characters.charCodeAt(row)] = row + 1;
    rows[row] = next.length;
    let previous = -1;
    for (let left = varint(); left > 0; left--) {
      previous += varint() + 1;
      next.push(previous);
      const times = varint();
      count.push(times);
      seen[row]! += times;
      total += times;
    }
  }
  rows[characters.length] = next.length;
  loaded = { indexOf, rows, next: Uint16Array.from(next), count: Uint32Array.from(count), seen, total };
  return loaded;
}

/** Weight of the single character against the pair: few sightings of a pair's first half trust the pair less. */
const backoff = 2;

/**
 * Natural logarithm of the probability that `second` follows `first` in a clean report in simplified
 * script, from a bigram model that backs off to single characters.
 *
 * @param first, second UTF-16 code units
 */
export function logProbability(first: number, second: number): number {
  const { indexOf, rows, next, count, seen, total } = model();
  const a = indexOf[first]! - 1;
  const b = indexOf[second]! - 1;
  const alone = ((b < 0 ? 0 : seen[b]!) + 0.1) / total;
  if (a < 0) return Math.log(alone);
  let low = rows[a]!;
  let high = rows[a + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (next[middle]! < b) low = middle + 1;
    else high = middle;
  }
  const together = b >= 0 && low < rows[a + 1]! && next[low] === b ? count[low]! : 0;
  return Math.log((together + backoff * alone) / (seen[a]! + backoff));
}
