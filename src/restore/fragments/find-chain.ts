import { baseOffsets } from './base-offsets.ts';
import { beginsInside } from './begins-inside.ts';
import { distance, likelyLengths, shortestFragment, toleranceOf } from './chain-length.ts';
import type { Marker } from './find-markers.ts';
import { longestChain } from './longest-chain.ts';
import { opensDocument } from './opens-document.ts';
import { readsOn } from './reads-on.ts';
import { isMidSentence } from './sentence-end.ts';

/** The cuts of a preview: every fragment but the last has about the same length. */
export interface Chain {
  /** Where the fragments begin, in the order of the page. */
  markers: Marker[];
  /** Base characters in a fragment. */
  length: number;
  /** How many of the cuts fall inside a sentence. */
  midSentence: number;
  /** Whether the head of the page alone tells it from a list: that it begins as a document does. */
  byHead?: boolean;
}

/** Length from which equal lengths tell a preview from a list by themselves. */
const telling = 60;

/**
 * Find the cuts of a preview among numbered lines.
 *
 * The evidence is that running numbers stand at equal distances, which items of a list do not, and that
 * most cuts fall inside sentences, where items of a list end theirs. The length is inferred from the page.
 *
 * @param begin where the text begins, behind the marks of pages at the top
 * @param shared true where the page is known to come from a document-sharing site
 * @returns undefined where the numbers may be the document's own
 */
export function findChain(
  text: string,
  markers: readonly Marker[],
  shared: boolean,
  begin = 0,
): Chain | undefined {
  let best: Chain | undefined;
  // Most pages were cut without counting the readings; a few with them.
  const counted = markers.at(-1)?.baseEnd !== markers.at(-1)?.end;
  const [end = text.length] = counted ? baseOffsets(text, [text.length]) : [];
  for (const measured of counted ? [markers, markers.map(asShown)] : [markers]) {
    const total = measured === markers ? end : text.length;
    for (const length of likelyLengths(measured)) {
      const found = withoutOwnItem(text, longestChain(measured, length), length, total);
      const cuts = found.slice(1).filter(({ before, end }) => isMidSentence(text, before, end));
      const chain = { markers: found, length: medianLength(found) ?? length, midSentence: cuts.length };
      if (
        (!best || chain.midSentence > best.midSentence) &&
        isPreview(text, chain, shared, begin) &&
        !goesOnListing(chain, markers) &&
        !areLists(text, chain, markers, begin) &&
        (shared || !isBelowText(text, chain, begin))
      ) {
        if (partsSentences(text, chain)) best = chain;
        else if (isHead(text, chain, begin) || isCutOpen(text, chain, begin))
          best = { ...chain, byHead: true };
      }
    }
    if (best && best.markers[0]!.start === markers[0]!.start) break;
  }
  return best;
}

const asShown = (marker: Marker): Marker => ({ ...marker, baseEnd: marker.end, baseBefore: marker.before });

/** The middle one of the lengths of all fragments but the last. */
function medianLength(markers: readonly Marker[]): number | undefined {
  const lengths = markers.slice(1).map((marker, index) => distance(markers[index]!, marker));
  return lengths.sort((a, b) => a - b)[lengths.length >> 1];
}

/**
 * Leave out a last number that is off where all others are not, and parts no sentence: an item of the text, inside the
 * last fragment.
 */
function withoutOwnItem(text: string, markers: Marker[], length: number, end: number): Marker[] {
  if (markers.length < 3) return markers;
  const [before, last] = [markers.at(-2)!, markers.at(-1)!];
  const others = medianLength(markers.slice(0, -1)) ?? length;
  const isOff = (usual: number): boolean => {
    const worst = markers
      .slice(0, -2)
      .reduce(
        (most, marker, index) => Math.max(most, Math.abs(distance(marker, markers[index + 1]!) - usual)),
        0,
      );
    const off = usual - distance(before, last);
    return off > 2 * worst + 1 && end - before.baseEnd <= usual + toleranceOf(usual);
  };
  return isOff(length) || (isOff(others) && !isMidSentence(text, last.before, last.end))
    ? markers.slice(0, -1)
    : markers;
}

function isPreview(
  text: string,
  { markers, length, midSentence }: Chain,
  shared: boolean,
  begin: number,
): boolean {
  const cuts = markers.length - 1;
  if (cuts < 1 || length < shortestFragment) return false;
  const off = markers.slice(1).map((marker, index) => Math.abs(distance(markers[index]!, marker) - length));
  if (off.filter((by) => by <= toleranceOf(length)).length < cuts / 2) return false;
  const numbers = markers.map(({ number }) => number);
  const running = numbers.filter((number, index) => index > 0 && number === numbers[index - 1]! + 1).length;
  const range = numbers.reduce((a, b) => Math.max(a, b)) - numbers.reduce((a, b) => Math.min(a, b)) + 1;
  // Of a few, none comes twice: two items of the text are as far apart by chance.
  if (markers.length <= few + 1 && new Set(numbers).size < numbers.length) return false;
  // Fragments may be missing or out of order, but then the numbers together still make a run.
  if (running < cuts / 2 && range > 1.5 * markers.length) return false;
  if (cuts >= 4 && midSentence >= cuts * (length < telling ? 0.6 : 0.4)) return true;
  // Lengths that are equal to the character, over several lines of text, need no more.
  const exact = off.filter((by) => by <= 1).length;
  const missing = cuts >= 2 && exact === cuts && midSentence * 2 >= cuts;
  if (length < telling || (cuts < 4 && running < cuts && !missing)) return false;
  const spread = text.slice(markers[0]!.end, markers.at(-1)!.before).split('\n').length > 2 * cuts;
  if (cuts >= 2 && exact >= cuts * 0.7 && (spread || midSentence > 0 || isHead(text, { markers }, begin)))
    return true;
  if (cuts >= 2) return cuts < 4 && midSentence >= cuts / 2;
  // One cut alone: the page must begin with the first fragment, and the second not be longer.
  const [first, second] = [markers[0]!, markers[1]!];
  const fits = text.slice(begin, first.start).trim() === '' && text.length - second.end <= 2 * length;
  const evident =
    midSentence > 0 ||
    (shared && spread) ||
    isHead(text, { markers }, begin) ||
    beginsInside(text.slice(first.end)) ||
    beginsInside(text.slice(second.end));
  return first.number === 1 && fits && evident;
}

/** More cuts than these show by themselves whether they part sentences. */
const few = 3;

/** Whether the page begins with the first of a few fragments, and that one as a document does. */
function isHead(text: string, { markers }: Pick<Chain, 'markers'>, begin: number): boolean {
  const [first, second] = [markers[0]!, markers[1]!];
  return (
    markers.length <= few + 1 &&
    first.number === 1 &&
    distance(first, second) >= telling &&
    text.slice(begin, first.start).trim() === '' &&
    opensDocument(text, first.end, second.before, second.end)
  );
}

/** An item of a list that is so long ends with its sentence. */
const longItem = 150;

/**
 * Whether the page begins with the first of the fragments, all of them longer than items are that do not end their
 * sentences, and each cut parts one; or whether what the first number stands before is numbered as a later one.
 */
function isCutOpen(text: string, { markers, midSentence }: Chain, begin: number): boolean {
  const first = markers[0]!;
  if (first.number !== 1 || text.slice(begin, first.start).trim() !== '') return false;
  const running = markers.every(({ number }, index) => number === index + 1);
  const long = markers.slice(1).every((marker, index) => distance(markers[index]!, marker) >= longItem);
  return running && long && (midSentence === markers.length - 1 || beginsInside(text.slice(first.end)));
}

/**
 * Whether the second of two numbers goes on with a list of the document, 1、 of which stands between them and 2、 nowhere
 * else, so that no sentence is parted there: an item's own number.
 */
function goesOnListing(chain: Chain, all: readonly Marker[]): boolean {
  return isWithinList(chain, all) || goesOnFromFirst(chain, all);
}

/**
 * Whether all numbers of a page, more than those of the chain, count up from 1 again and again, as lists do: some items
 * are soon found that are as far apart as others. A preview's own numbers break into the lists of its text, but where
 * these begin behind the last: then its cuts part sentences, each of a few, and the page begins with the first.
 */
function areLists(
  text: string,
  { markers, midSentence }: Chain,
  all: readonly Marker[],
  begin: number,
): boolean {
  if (all.filter(({ number }) => number === 1).length < 2 || all.length === markers.length) return false;
  const own = new Set(markers.map(({ start }) => start));
  let before = 0;
  let goesOn = false;
  for (const [index, { number, start }] of all.entries()) {
    if (number !== 1 && number !== before + 1) return false;
    goesOn ||= number > 1 && !own.has(start) && own.has(all[index - 1]!.start);
    before = number;
  }
  const cuts = markers.length - 1;
  const parted = cuts > few ? midSentence * 3 >= 2 * cuts : midSentence === cuts;
  return goesOn || !parted || text.slice(begin, markers[0]!.start).trim() !== '';
}

/** Whether something stands above the first of a few numbers, as above a list, and one of them at least parts no sentence. */
const isBelowText = (text: string, { markers, midSentence }: Chain, begin: number): boolean =>
  markers.length <= few + 1 &&
  midSentence < markers.length - 1 &&
  text.slice(begin, markers[0]!.start).trim() !== '';

/** Whether the number before the first of a few and the one behind the last stand beside them, off the distance: a list. */
function isWithinList({ markers }: Chain, all: readonly Marker[]): boolean {
  const [first, last] = [markers[0]!, markers.at(-1)!];
  if (markers.length > few + 1 || first.number === 1) return false;
  const before = all.findLast(({ start }) => start < first.start);
  const behind = all.find(({ start }) => start > last.start);
  return before?.number === first.number - 1 && behind?.number === last.number + 1;
}

function goesOnFromFirst({ markers, midSentence }: Chain, all: readonly Marker[]): boolean {
  if (markers.length !== 2 || midSentence > 0) return false;
  const [first, second] = [markers[0]!, markers[1]!];
  const own = all.findLast(({ start }) => start > first.start && start < second.start);
  const next = all.find(({ start }) => start > second.start);
  return own?.number === 1 && second.number === 2 && next?.number !== 2;
}

/** Items of a list are never so many of one length to the character; else the sentences must read on. */
function partsSentences(text: string, { markers, length }: Chain): boolean {
  const cuts = markers.length - 1;
  const same = markers
    .slice(1)
    .filter((marker, index) => distance(markers[index]!, marker) === length).length;
  const equal = length >= telling && cuts >= 3 && same >= (cuts === 3 ? cuts : cuts * 0.8);
  return equal || readsOn(text, markers);
}
