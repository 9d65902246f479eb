import { damageConvert } from '../script/damage-convert.ts';
import { fold } from '../script/fold.ts';
import { characters, packed } from './data/ngrams.ts';

/** Entries of one kind, row after row: what follows, and how often. Sorted within a row. */
interface Followers {
  /** First entry of each row; one more than there are rows. */
  rows: Uint32Array;
  next: Uint16Array;
  times: Uint32Array;
  /** For each row, how often something was seen in it that was seen there but once. */
  once: Uint32Array;
}

/** The same with the place of each entry to be looked up. */
interface Pairs extends Followers {
  /** For each row one bit a character, set where it has an entry. */
  bits: Uint32Array;
  /** For each word of `bits`, how many entries of its row lie before it. */
  before: Uint16Array;
  /** Words of `bits` in a row. */
  width: number;
}

export interface Model {
  /** UTF-16 code unit, of either script, → index + 1; 0 where the model lacks it. */
  indexOf: Uint16Array;
  /** The code units of each index. */
  unitsOf: readonly (readonly number[])[];
  /** A row a character. */
  pairs: Pairs;
  /** A row a pair, in the order of `pairs.next`. */
  triples: Followers;
  /** How often each character was seen. */
  seen: Uint32Array;
  /** How probable each is anywhere, by index + 1; at 0 what the model lacks. */
  alone: Float64Array;
}

/** Unpack the table of the data. */
export function unpackModel(): Model {
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
  const rows: number[][] = [[], []];
  const next: number[][] = [[], []];
  const times: number[][] = [[], []];
  const readRow = (kind: 0 | 1): void => {
    rows[kind]!.push(next[kind]!.length);
    let previous = -1;
    for (let left = varint(); left > 0; left--) {
      previous += varint() + 1;
      next[kind]!.push(previous);
      times[kind]!.push(varint());
      if (kind === 0) readRow(1);
    }
  };
  while (rows[0]!.length < characters.length) readRow(0);
  const pairs = withBits(
    followers(
      rows[0]!,
      next[0]!,
      times[0]!,
      (from, to) => times[0]!.slice(from, to).filter((n) => n === 1).length,
    ),
  );
  // Triples seen once are not in the table: they are what its rows lack.
  const triples = followers(rows[1]!, next[1]!, times[1]!, (from, to, row) =>
    Math.max(0, times[0]![row]! - sum(times[1]!.slice(from, to))),
  );
  const seen = Uint32Array.from(characters, (_character, row) =>
    sum(pairs.times.subarray(pairs.rows[row], pairs.rows[row + 1])),
  );
  const indexOf = indexUnits(seen);
  // Half-width on pages that were normalised, full-width in the texts the model was made of.
  for (const mark of '(),;:?!') indexOf[mark.charCodeAt(0)] = indexOf[mark.charCodeAt(0) + 0xfee0]!;
  const unitsOf: number[][] = Array.from(characters, () => []);
  indexOf.forEach((index, unit) => {
    if (index > 0) unitsOf[index - 1]!.push(unit);
  });
  const total = sum(seen);
  const alone = Float64Array.from([0, ...seen], (times) => (times + 0.1) / total);
  return { indexOf, unitsOf, pairs, triples, seen, alone };
}

/**
 * The model was made from simplified text and judges either script: a character stands for itself or for what a converter
 * makes it of, and what is neither for what it folds to; of several, for the one that was seen most.
 */
function indexUnits(seen: Uint32Array): Uint16Array {
  const indexOf = new Uint16Array(0x10000);
  const everyUnit = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
  const folded = fold(everyUnit);
  const rowOfFolded = new Map<string, number>();
  const more = (row: number, other: number | undefined): boolean =>
    other === undefined || other === 0 || seen[row]! > seen[other - 1]!;
  for (const written of [characters, damageConvert(characters, { zhe: true })]) {
    for (const [row, character] of Array.from(written).entries()) {
      const unit = character.charCodeAt(0);
      if (more(row, indexOf[unit])) indexOf[unit] = row + 1;
      if (more(row, rowOfFolded.get(folded[unit]!))) rowOfFolded.set(folded[unit]!, row + 1);
    }
  }
  for (let unit = 0; unit < 0x10000; unit++) indexOf[unit] ||= rowOfFolded.get(folded[unit]!) ?? 0;
  return indexOf;
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

function followers(
  starts: readonly number[],
  next: readonly number[],
  times: readonly number[],
  once: (from: number, to: number, row: number) => number,
): Followers {
  const rows = Uint32Array.from([...starts, next.length]);
  return {
    rows,
    next: Uint16Array.from(next),
    times: Uint32Array.from(times),
    once: Uint32Array.from(starts, (from, row) => once(from, rows[row + 1]!, row)),
  };
}

function withBits(pairs: Followers): Pairs {
  const { rows, next } = pairs;
  const count = rows.length - 1;
  const width = (count + 31) >> 5;
  const bits = new Uint32Array(count * width);
  const before = new Uint16Array(count * width);
  for (let row = 0; row < count; row++) {
    for (let entry = rows[row]!; entry < rows[row + 1]!; entry++) {
      bits[row * width + (next[entry]! >> 5)]! |= 1 << (next[entry]! & 31);
    }
    for (let word = row * width, entries = 0; word < (row + 1) * width; word++) {
      before[word] = entries;
      entries += bitsSet(bits[word]!);
    }
  }
  return { ...pairs, bits, before, width };
}

/** How many bits of 32 are set. */
function bitsSet(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The entry of a pair, or -1. */
export function findPair({ rows, bits, before, width }: Pairs, row: number, wanted: number): number {
  const word = row * width + (wanted >> 5);
  const set = bits[word]!;
  const bit = 1 << (wanted & 31);
  return (set & bit) === 0 ? -1 : rows[row]! + before[word]! + bitsSet(set & (bit - 1));
}

/** The entry of `wanted` among those of a row, `from` to `to` (exclusive), or -1. */
export function find({ next }: Followers, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (next[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && next[low] === wanted ? low : -1;
}
