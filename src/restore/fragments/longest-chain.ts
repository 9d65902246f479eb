import { distance, toleranceOf } from './chain-length.ts';
import type { Marker } from './find-markers.ts';

/** What a step is worth: the next number at the right distance, near it, another number there; less where it is off. */
const worth = { next: 1, near: 0.8, other: 0.3, off: 0.1 };
/** How far, as a share of the length, the next number may be from its place. */
const slack = 0.25;
/** How many earlier markers of one number are looked at; more are the document's own lists. */
const looks = 6;

/**
 * The best sequence of markers at a given distance from each other; running numbers count most.
 * Linear in the number of markers.
 *
 * @param length more than its tolerance
 */
export function longestChain(markers: readonly Marker[], length: number): Marker[] {
  const chain = withoutRepeats(chainOf(markers, length), markers, length);
  // The last fragment is shorter; where they are out of order it may stand among the others.
  const last = indexOfLastNumber(markers);
  const after = markers.slice(last + 1);
  if (after.length === 0) return chain;
  const [first, second] = [chainOf(markers, length, last), chainOf(after, length)];
  const together = [...first, ...second];
  const numbers = new Set(together.map(({ number }) => number));
  const lowest = together.reduce((least, { number }) => Math.min(least, number), Infinity);
  const run = numbers.size === together.length && markers[last]!.number - lowest + 1 === together.length;
  const near = distance(first.at(-1)!, second[0]!) < length;
  return run && near && together.length > chain.length ? together : chain;
}

/**
 * A number that comes twice is an item of the text that happens to stand where the next fragment would begin:
 * where numbers that run on lead as far, they are the fragments.
 */
function withoutRepeats(chain: Marker[], markers: readonly Marker[], length: number): Marker[] {
  const numbers = new Set(chain.map(({ number }) => number));
  if (numbers.size === chain.length) return chain;
  const running = chainOf(markers, length, undefined, 0);
  return running.length >= numbers.size ? running : chain;
}

/**
 * @param end index of the marker the chain must end with; by default the best one
 * @param other what a step to another number than the next is worth; nothing where none is to be made
 */
function chainOf(markers: readonly Marker[], length: number, end?: number, other = worth.other): Marker[] {
  const tolerance = toleranceOf(length);
  const score = new Float64Array(markers.length).fill(1);
  const previous = new Int32Array(markers.length).fill(-1);
  const byNumber = new Map<number, number[]>();
  const link = (from: number, to: number, step: number): void => {
    if (score[from]! + step <= score[to]!) return;
    score[to] = score[from]! + step;
    previous[to] = from;
  };
  let low = 0;
  let best = 0;
  markers.forEach((marker, to) => {
    // Both end at the marker itself: its distance from itself is none.
    while (distance(markers[low]!, marker) > length + tolerance) low++;
    for (let from = low; distance(markers[from]!, marker) >= length - tolerance; from++) {
      const off = Math.abs(distance(markers[from]!, marker) - length) / tolerance;
      const step = markers[from]!.number + 1 === marker.number ? worth.next : other;
      if (step > 0) link(from, to, step - worth.off * off);
    }
    for (const from of byNumber.get(marker.number - 1)?.slice(-looks) ?? []) {
      if (Math.abs(distance(markers[from]!, marker) - length) <= length * slack) link(from, to, worth.near);
    }
    const same = byNumber.get(marker.number);
    if (same) same.push(to);
    else byNumber.set(marker.number, [to]);
    if (score[to]! > score[best]!) best = to;
  });
  const chain: Marker[] = [];
  for (let at = end ?? best; at >= 0; at = previous[at]!) chain.push(markers[at]!);
  return chain.reverse();
}

function indexOfLastNumber(markers: readonly Marker[]): number {
  let last = 0;
  for (let index = 1; index < markers.length; index++) {
    if (markers[index]!.number > markers[last]!.number) last = index;
  }
  return last;
}
