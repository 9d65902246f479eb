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

interface Model {
  /** UTF-16 code unit, of either script, → index + 1; 0 where the model lacks it. */
  indexOf: Uint16Array;
  /** A row a character. */
  pairs: Pairs;
  /** A row a pair, in the order of `pairs.next`. */
  triples: Followers;
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
  // The model was made from simplified text; folding lets it judge either script.
  const rowOf = new Map(Array.from(fold(characters), (character, row) => [character, row + 1]));
  const everyUnit = fold(Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join(''));
  const indexOf = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) indexOf[unit] = rowOf.get(everyUnit[unit]!) ?? 0;
  // Half-width on pages that were normalised, full-width in the texts the model was made of.
  for (const mark of '(),;:?!') indexOf[mark.charCodeAt(0)] = indexOf[mark.charCodeAt(0) + 0xfee0]!;
  loaded = {
    indexOf,
    pairs,
    triples,
    seen,
    total: seen.reduce((sum, count) => sum + count, 0),
  };
  return loaded;
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

/** Answers given, by a hash of the question: the same is asked many times over within a page. */
const slots = 1 << 16;
const asked = {
  /** First and second unit, and the third plus one: 0 where nothing was asked. */
  pairs: new Uint32Array(slots),
  thirds: new Uint32Array(slots),
  answers: new Float64Array(slots),
};

/**
 * Natural logarithm of the probability that `third` follows `first` and `second` in a clean report, in
 * either script, from a trigram model that backs off to pairs and single
 * characters. A context trusts the shorter one as much as it has seen things but once (Good and Turing).
 *
 * @param first, second, third UTF-16 code units
 */
export function logProbability(first: number, second: number, third: number): number {
  const pair = ((first << 16) | second) >>> 0;
  const hash = Math.imul(Math.imul(pair, 0x9e3779b1) ^ third, 0x85ebca6b) >>> 16;
  if (asked.pairs[hash] === pair && asked.thirds[hash] === third + 1) return asked.answers[hash]!;
  const answer = Math.log(probability(first, second, third));
  asked.pairs[hash] = pair;
  asked.thirds[hash] = third + 1;
  asked.answers[hash] = answer;
  return answer;
}

/** The least probability of what closes a quotation behind a sentence: reports quote names, and hardly ever speech. */
const leastClosing = 0.01;
/** Of two marks in a row that no writer puts there, whatever the model makes of what it never saw. */
const neverInARow = 1e-6;
const unitsOf = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const sentenceEnds = unitsOf('。！？…');
const closingQuotes = unitsOf('”』」');
const pauses = unitsOf('、，。；：');

function probability(first: number, second: number, third: number): number {
  const seen = seenProbability(first, second, third);
  if (pauses.has(second) && pauses.has(third)) return Math.min(seen, neverInARow);
  return closingQuotes.has(third) && sentenceEnds.has(second) ? Math.max(seen, leastClosing) : seen;
}

function seenProbability(first: number, second: number, third: number): number {
  const { indexOf, pairs, triples, seen, total } = (loaded ??= model());
  const b = indexOf[second]! - 1;
  const c = indexOf[third]! - 1;
  const alone = ((c < 0 ? 0 : seen[c]!) + 0.1) / total;
  if (b < 0) return alone;
  const pair = c < 0 ? -1 : findPair(pairs, b, c);
  const newPair = pairs.once[b]! + 1;
  const afterSecond =
    pair < 0
      ? // What never followed so frequent a character is not likely to.
        Math.min((newPair * alone) / (seen[b]! + newPair), 0.5 / (seen[b]! + 1))
      : (pairs.times[pair]! + newPair * alone) / (seen[b]! + newPair);
  const a = indexOf[first]! - 1;
  const context = a < 0 ? -1 : findPair(pairs, a, b);
  if (context < 0) return afterSecond;
  // What never followed the second alone did not follow both.
  const triple = pair < 0 ? -1 : find(triples, context, c);
  const together = triple < 0 ? 0 : triples.times[triple]!;
  const newTriple = triples.once[context]! + 1;
  return (together + newTriple * afterSecond) / (pairs.times[context]! + newTriple);
}

/** The entry of a pair, or -1. */
function findPair({ rows, bits, before, width }: Pairs, row: number, wanted: number): number {
  const word = row * width + (wanted >> 5);
  const set = bits[word]!;
  const bit = 1 << (wanted & 31);
  return (set & bit) === 0 ? -1 : rows[row]! + before[word]! + bitsSet(set & (bit - 1));
}

/** The entry of `wanted` in a row, or -1. */
function find({ rows, next }: Followers, row: number, wanted: number): number {
  let low = rows[row]!;
  let high = rows[row + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (next[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low < rows[row + 1]! && next[low] === wanted ? low : -1;
}

/** How often a character, of either script, was seen in clean reports. */
export function timesSeen(unit: number): number {
  const { indexOf, seen } = model();
  const row = indexOf[unit]!;
  return row === 0 ? 0 : seen[row - 1]!;
}

/** Whether one character, of either script, was seen behind another in clean reports; UTF-16 code units. */
export function isSeenBehind(unit: number, next: number): boolean {
  const { indexOf, pairs } = (loaded ??= model());
  const row = indexOf[unit]! - 1;
  const wanted = indexOf[next]! - 1;
  return row >= 0 && wanted >= 0 && findPair(pairs, row, wanted) >= 0;
}

/** Characters, of either script, that were seen behind another in clean reports, as UTF-16 code units. */
export function seenBehind(unit: number): number[] {
  const { indexOf, pairs } = model();
  const row = indexOf[unit]! - 1;
  if (row < 0) return [];
  const behind = new Set(pairs.next.subarray(pairs.rows[row], pairs.rows[row + 1]));
  const units: number[] = [];
  indexOf.forEach((index, other) => {
    if (behind.has(index - 1)) units.push(other);
  });
  return units;
}
