import type { Chain } from './find-chain.ts';
import type { Marker } from './find-markers.ts';
import { isMidSentence } from './sentence-end.ts';

/** A fragment without its number. */
export interface Fragment {
  number: number;
  /** Where the line of its number begins. */
  start: number;
  /** Its text, as code units of the page. */
  from: number;
  to: number;
  /** Its length in base characters. */
  length: number;
}

/** The fragments of a preview in the order of the page; the last one runs to the end. */
export function fragmentsOf(text: string, { markers }: Chain): Fragment[] {
  const least = markers
    .slice(1)
    .reduce((fewest, { start }) => Math.min(fewest, breaksBefore(text, start)), mostBreaks);
  // Two cuts alone may both fall behind a break of the text's own, unless a sentence goes on.
  const breaksAt = ({ before, end: behind }: Marker): number =>
    markers.length > 3 ? least : isMidSentence(text, before, behind) ? mostBreaks : 1;
  const end = text.length - (/\s*$/.exec(text.slice(-1000))?.[0].length ?? 0);
  return markers.map(({ number, start, end: from, baseEnd }, index) => {
    const next = markers[index + 1];
    const to = next ? Math.max(from, skipBreaks(text, next.start, breaksAt(next))) : Math.max(from, end);
    return { number, start, from, to, length: next ? next.baseBefore - baseEnd : to - from };
  });
}

/** A number has so many line breaks before it, at most. */
const mostBreaks = 3;

/** Line breaks right before a place, with nothing but spaces between them; three at most. */
function breaksBefore(text: string, at: number): number {
  return (/(?:\n[ \t]*){1,3}$/.exec(text.slice(Math.max(0, at - 30), at))?.[0].match(/\n/g) ?? []).length;
}

/** Go back over line breaks; spaces before the first of them belong to the text. */
function skipBreaks(text: string, at: number, breaks: number): number {
  for (let left = breaks; left > 0; left--) {
    while (text[at - 1] === ' ' || text[at - 1] === '\t') at--;
    if (text[at - 1] === '\n') at--;
  }
  return at;
}
