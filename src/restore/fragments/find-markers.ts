import { baseOffsets } from './base-offsets.ts';

/** A number and `、` at the beginning of a line: where a fragment, or an item of a list, begins. */
export interface Marker {
  number: number;
  /** First code unit of the line. */
  start: number;
  /** Behind the `、`. */
  end: number;
  /** End of what stands before: the line break is not in it. */
  before: number;
  /** The same two places, in base characters. */
  baseEnd: number;
  baseBefore: number;
}

const atLineStart = /^[ \t\u3000]{0,8}([0-9]{1,4})、/gm;

/** Every numbered beginning of a line, in order. */
export function findMarkers(text: string): Marker[] {
  const found = [...text.matchAll(atLineStart)].map((match) => ({
    number: Number(match[1]),
    start: match.index,
    end: match.index + match[0].length,
    before: Math.max(0, match.index - 1),
  }));
  if (found.length < 2) return [];
  const base = baseOffsets(
    text,
    found.flatMap(({ before, end }) => [before, end]),
  );
  return found.map((marker, index) => ({
    ...marker,
    baseBefore: base[2 * index]!,
    baseEnd: base[2 * index + 1]!,
  }));
}
