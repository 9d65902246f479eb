import { find, findPair, unpackModel, type Model } from './unpack-model.ts';

let loaded: Model | undefined;

/** Unpacked on first use: most pages need no model. */
const model = (): Model => (loaded ??= unpackModel());

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
  const { indexOf, pairs, triples, seen, total } = model();
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

/** How often a character, of either script, was seen in clean reports. */
export function timesSeen(unit: number): number {
  const { indexOf, seen } = model();
  const row = indexOf[unit]!;
  return row === 0 ? 0 : seen[row - 1]!;
}

/** Whether one character, of either script, was seen behind another in clean reports; UTF-16 code units. */
export function isSeenBehind(unit: number, next: number): boolean {
  const { indexOf, pairs } = model();
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
