import { find, findPair, unpackModel, type Model } from './unpack-model.ts';

let loaded: Model | undefined;

/** Unpacked on first use: most pages need no model. */
const model = (): Model => (loaded ??= unpackModel());

/**
 * Answers given, by a hash of the question: the same is asked many times over within a page. Question and answer lie
 * together, 16 bytes in all, so that one look fetches both.
 */
const slots = 1 << 14;
const asked = new ArrayBuffer(slots * 16);
/** First and second unit, and the third plus one (0 where nothing was asked): the first two words of each slot. */
const questions = new Uint32Array(asked);
/** The second half of each slot. */
const answers = new Float64Array(asked);

/**
 * Natural logarithm of the probability that `third` follows `first` and `second` in a clean report, in
 * either script, from a trigram model that backs off to pairs and single
 * characters. A context trusts the shorter one as much as it has seen things but once (Good and Turing).
 *
 * @param first, second, third UTF-16 code units
 */
export function logProbability(first: number, second: number, third: number): number {
  const pair = ((first << 16) | second) >>> 0;
  const hash = Math.imul(Math.imul(pair, 0x9e3779b1) ^ third, 0x85ebca6b) >>> 18;
  if (questions[hash * 4] === pair && questions[hash * 4 + 1] === third + 1) return answers[hash * 2 + 1]!;
  const answer = logProbabilityBehind(pairOf(first, second), third);
  questions[hash * 4] = pair;
  questions[hash * 4 + 1] = third + 1;
  answers[hash * 2 + 1] = answer;
  return answer;
}

/** Two characters, looked up once for all that may follow them. */
export interface Pair {
  /** The second, as a UTF-16 code unit and as a row of the model, or -1. */
  second: number;
  row: number;
  /** How often the second was seen, and how often with something that was seen there but once; one more than that. */
  seen: number;
  newPair: number;
  /** How often both were seen, 0 for never, the same of what followed both, and the entries of the row that has it. */
  times: number;
  newTriple: number;
  from: number;
  to: number;
}

/** Look two characters up, UTF-16 code units. */
export function pairOf(first: number, second: number): Pair {
  const { indexOf, pairs, triples, seen } = model();
  const row = indexOf[second]! - 1;
  const pair: Pair = { second, row, seen: 0, newPair: 0, times: 0, newTriple: 0, from: 0, to: 0 };
  if (row < 0) return pair;
  pair.seen = seen[row]!;
  pair.newPair = pairs.once[row]! + 1;
  const before = indexOf[first]! - 1;
  const both = before < 0 ? -1 : findPair(pairs, before, row);
  if (both < 0) return pair;
  pair.times = pairs.times[both]!;
  pair.newTriple = triples.once[both]! + 1;
  pair.from = triples.rows[both]!;
  pair.to = triples.rows[both + 1]!;
  return pair;
}

/** The least probability of what closes a quotation behind a sentence: reports quote names, and hardly ever speech. */
const leastClosing = 0.01;
/** The least of a wide space behind the name of a yearbook's entry, which the reports that the model is of have not. */
const leastBehindEntry = 0.2;
/** The least of a mark that asks or calls behind the word that such a sentence ends with: reports hardly have it. */
const leastBehindCall = 0.1;
/** Of two marks in a row that no writer puts there, whatever the model makes of what it never saw. */
const neverInARow = 1e-6;

/** What is particular about a character, one bit each, by UTF-16 code unit. */
const [sentenceEnd, closingQuote, pause, entryEnd, wideSpace, call, calling] = [
  1, 2, 4, 8, 16, 32, 64,
] as const;
const signs = new Uint8Array(0x10000);
for (const [marks, sign] of [
  ['。！？…', sentenceEnd],
  ['”』」', closingQuote],
  ['、，。；：', pause],
  ['】', entryEnd],
  ['\u3000', wideSpace],
  ['啊', call],
  ['！？', calling],
] as const)
  for (const mark of marks) signs[mark.charCodeAt(0)]! |= sign;

/** As `logProbability` has it, of one that follows a pair. */
const logProbabilityBehind = (pair: Pair, third: number): number =>
  Math.log(judged(seenProbability(pair, model().indexOf[third]!), pair.second, third));

/** The probability, not its logarithm, of one of some characters behind a pair. */
export const probabilityBehind = (pair: Pair, { units, places }: Characters, at: number): number =>
  judged(seenProbability(pair, places[at]!), pair.second, units[at]!);

/** The same of one that reports do not have behind the second: no look at what they have there. */
export const probabilityUnseen = (pair: Pair, { units, places }: Characters, at: number): number =>
  judged(unseenProbability(pair, model().alone[places[at]!]!), pair.second, units[at]!);

/** The probability of one character behind another, where the marks that they may be ask for more or less. */
function judged(seen: number, second: number, third: number): number {
  const [before, here] = [signs[second]!, signs[third]!];
  // Hardly any character is one of these marks.
  if (here === 0 || before === 0) return seen;
  if ((before & here & pause) !== 0) return Math.min(seen, neverInARow);
  if ((before & entryEnd) !== 0 && (here & wideSpace) !== 0) return Math.max(seen, leastBehindEntry);
  if ((before & call) !== 0 && (here & calling) !== 0) return Math.max(seen, leastBehindCall);
  return (here & closingQuote) !== 0 && (before & sentenceEnd) !== 0 ? Math.max(seen, leastClosing) : seen;
}

/** @param place of the third in the model, plus one; 0 where it lacks it */
function seenProbability(pair: Pair, place: number): number {
  const { row, seen, newPair, times, newTriple, from, to } = pair;
  const { pairs, triples, alone: aloneOf } = model();
  const alone = aloneOf[place]!;
  if (row < 0) return alone;
  const entry = place === 0 ? -1 : findPair(pairs, row, place - 1);
  if (entry < 0) return unseenProbability(pair, alone);
  const afterSecond = (pairs.times[entry]! + newPair * alone) / (seen + newPair);
  if (times === 0) return afterSecond;
  const triple = find(triples, from, to, place - 1);
  const together = triple < 0 ? 0 : triples.times[triple]!;
  return (together + newTriple * afterSecond) / (times + newTriple);
}

/** The same of one that reports do not have behind the second, and so not behind both. */
function unseenProbability({ row, seen, newPair, times, newTriple }: Pair, alone: number): number {
  if (row < 0) return alone;
  // What never followed so frequent a character is not likely to.
  const afterSecond = Math.min((newPair * alone) / (seen + newPair), 0.5 / (seen + 1));
  return times === 0 ? afterSecond : (newTriple * afterSecond) / (times + newTriple);
}

/** Characters that are looked up behind one and the same. */
export interface Followers extends Characters {
  second: number;
  /** How probable each is behind it, whatever stands before. */
  behind: Float64Array;
}

/**
 * Look up what may follow a character, the most probable first.
 *
 * @param units UTF-16 code units; of equals the first stays first
 * @param groupOf number of the group that a code unit belongs to, where each is to be in order by itself
 */
export function followersOf(
  second: number,
  units: readonly number[],
  groupOf: (unit: number) => number = () => 0,
): Followers {
  const { row, seen, newPair } = pairOf(second, second);
  const alone: Pair = { second, row, seen, newPair, times: 0, newTriple: 0, from: 0, to: 0 };
  const { indexOf } = model();
  const ordered = units
    .map((unit) => ({ unit, group: groupOf(unit), behind: seenProbability(alone, indexOf[unit]!) }))
    .sort((a, b) => a.group - b.group || b.behind - a.behind);
  const behind = Float64Array.from(ordered, (one) => one.behind);
  return { ...charactersOf(ordered.map(({ unit }) => unit)), second, behind };
}

/**
 * Whether followers in order are in order behind a pair, too: reports have nothing behind both of its characters more than
 * once, and the second asks for nothing. So it is of most, and where one is too improbable, all behind it are.
 */
export const keepsOrder = ({ second, from, to }: Pair): boolean => from === to && signs[second] === 0;

/** The probability, not its logarithm, of one of some followers behind a pair whose second character they were looked up for. */
export function probabilityOfFollower(
  { second, times, newTriple, from, to }: Pair,
  { units, places, behind }: Followers,
  at: number,
): number {
  if (times === 0) return judged(behind[at]!, second, units[at]!);
  const { triples } = model();
  const triple = find(triples, from, to, places[at]! - 1);
  const seenTogether = triple < 0 ? 0 : triples.times[triple]!;
  return judged((seenTogether + newTriple * behind[at]!) / (times + newTriple), second, units[at]!);
}

/** As `logProbability` has it, of each of some characters behind a pair: one look at the pair serves for all of them. */
export function logProbabilitiesBehind(pair: Pair, characters: Characters): Float64Array {
  const found = new Float64Array(characters.units.length);
  for (let at = 0; at < found.length; at++) found[at] = Math.log(probabilityBehind(pair, characters, at));
  return found;
}

/** How often a character, of either script, was seen in clean reports. */
export function timesSeen(unit: number): number {
  const { indexOf, seen } = model();
  const row = indexOf[unit]!;
  return row === 0 ? 0 : seen[row - 1]!;
}

/** Characters that are asked for again and again, looked up once. */
export interface Characters {
  /** UTF-16 code units. */
  units: Uint16Array;
  /** The place of each in the model, plus one; 0 where it lacks it. */
  places: Uint16Array;
}

/** Look characters up, UTF-16 code units. */
export function charactersOf(units: readonly number[]): Characters {
  const { indexOf } = model();
  const found = { units: new Uint16Array(units.length), places: new Uint16Array(units.length) };
  for (let at = 0; at < units.length; at++) {
    found.units[at] = units[at]!;
    found.places[at] = indexOf[units[at]!]!;
  }
  return found;
}

/** Whether one of some characters, of either script, was seen in clean reports behind the second of a pair. */
export function isSeenBehind({ row }: Pair, { places }: Characters, at: number): boolean {
  const place = places[at]! - 1;
  if (row < 0 || place < 0) return false;
  const { bits, width } = model().pairs;
  return (bits[row * width + (place >> 5)]! & (1 << (place & 31))) !== 0;
}

/** Characters, of either script, that were seen behind another in clean reports, as UTF-16 code units in order. */
export function seenBehind(unit: number): number[] {
  const { indexOf, unitsOf, pairs } = model();
  const row = indexOf[unit]! - 1;
  if (row < 0) return [];
  const behind = pairs.next.subarray(pairs.rows[row], pairs.rows[row + 1]);
  return Array.from(behind, (index) => unitsOf[index]!)
    .flat()
    .sort((a, b) => a - b);
}
