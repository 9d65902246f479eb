import type { Marker } from './find-markers.ts';

/** The shortest cut that is believed. */
export const shortestFragment = 24;

/** How far a fragment may be from the length of all: byte damage adds and swallows characters. */
export const toleranceOf = (length: number): number => Math.min(40, Math.max(4, Math.round(length * 0.03)));

/** Base characters of the fragment that one marker begins and the other ends. */
export const distance = (from: Marker, to: Marker): number => to.baseBefore - from.baseEnd;

/**
 * Lengths that the fragments may have: those that many markers have to the next one or to the next number,
 * within the tolerance or to the character, and those of a first fragment at the beginning of the page.
 */
export function likelyLengths(markers: readonly Marker[]): number[] {
  const sorted = distances(markers)
    .filter((d) => d >= shortestFragment)
    .sort((a, b) => a - b);
  const first = markers[0];
  const firsts = first?.number === 1 ? markers.filter(({ number }) => number === 2).slice(0, 6) : [];
  const lengths = [
    ...commonest(sorted, toleranceOf),
    ...commonest(sorted, () => 1),
    ...firsts.map((second) => distance(first!, second)).filter((d) => d >= shortestFragment),
  ];
  return [...new Set(lengths)];
}

/** From each marker to the next one, and to the next number. */
function distances(markers: readonly Marker[]): number[] {
  const found: number[] = [];
  const seen = new Map<number, Marker>();
  for (let index = markers.length - 1; index >= 0; index--) {
    const marker = markers[index]!;
    const following = markers[index + 1];
    const successor = seen.get(marker.number + 1);
    if (following) found.push(distance(marker, following));
    if (successor && successor !== following) found.push(distance(marker, successor));
    seen.set(marker.number, marker);
  }
  return found;
}

/** The three values around which most others lie, apart from each other by more than the width. */
function commonest(sorted: readonly number[], width: (value: number) => number): number[] {
  const windows: { value: number; count: number }[] = [];
  for (let first = 0, last = 0; first < sorted.length; first++) {
    while (last < sorted.length && sorted[last]! - sorted[first]! <= width(sorted[first]!)) last++;
    windows.push({ value: sorted[(first + last - 1) >> 1]!, count: last - first });
  }
  windows.sort((a, b) => b.count - a.count);
  const found: number[] = [];
  for (const { value } of windows) {
    if (found.length === 3) break;
    if (found.every((other) => Math.abs(other - value) > width(value))) found.push(value);
  }
  return found;
}
