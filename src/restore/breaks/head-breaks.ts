import { addresses } from './addresses.ts';
import { dashItems } from './dash-items.ts';
import { gluedHead, headedByTitle } from './glued-head.ts';
import { titleOfEntries, yearbookEntries } from './yearbook-entries.ts';

/** A first line longer than this holds a title, and its author or a first sentence. */
const gluedTitle = 80;
const mostFirstLines = 3;
const longestFirstLine = 40;

/**
 * Where the lines of a page's head part.
 *
 * @param statedTitle the title that a site states
 * @param ranIn whether lines ran into each other elsewhere on the page: then addresses and items inside the text did, too
 */
export function headBreaks(text: string, statedTitle: string | undefined, ranIn: boolean): number[] {
  if (ranIn)
    return [
      ...gluedHead(text, statedTitle),
      ...belowFirstLines(text, statedTitle),
      ...addresses(text),
      ...dashItems(text),
      ...yearbookEntries(text),
    ];
  const newline = text.indexOf('\n');
  const firstLine = newline < 0 ? text.length : newline;
  if (firstLine > gluedTitle)
    return [
      ...gluedHead(text, statedTitle),
      ...(titleOfEntries(text).length > 0 ? yearbookEntries(text) : []),
    ];
  return titleStandsAgain(text, firstLine)
    ? belowFirstLines(text, statedTitle)
    : headedByTitle(text, statedTitle);
}

/** Where a wide space of the title became a break, the rest of the head stands in a line below it. */
function belowFirstLines(text: string, statedTitle: string | undefined): number[] {
  let from = 0;
  for (let line = 0; line < mostFirstLines; line++) {
    const newline = text.indexOf('\n', from);
    if (newline < 0 || newline - from > longestFirstLine || /[。；！]/.test(text.slice(from, newline)))
      return [];
    from = newline + 1;
    const end = text.indexOf('\n', from);
    if ((end < 0 ? text.length : end) - from > gluedTitle)
      return gluedHead(text.slice(from), statedTitle).map((at) => from + at);
  }
  return [];
}

/** Whether the second line begins with the whole first one, which is the page's title then, and goes on. */
const titleStandsAgain = (text: string, length: number): boolean =>
  length > 5 &&
  text.startsWith(text.slice(0, length), length + 1) &&
  /[^\n]/.test(text[2 * length + 1] ?? '');
