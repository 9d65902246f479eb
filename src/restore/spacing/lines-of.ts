import { isSpace } from '../breaks/characters.ts';
import type { Line } from './wrapped-lines.ts';

/** A line with its margins, and how many tabs it has in all. */
interface RawLine extends Line {
  from: number;
  to: number;
  tabs: number;
}

/** A row of a table has so many tabs. */
const fewestTabs = 2;

/**
 * The lines with something on them, without their margins. The tabs at the edges of a table's row are no margins: they
 * part cells that are empty. A row has as many tabs as the one beside it, one of them between words.
 */
export function linesOf(text: string): Line[] {
  const lines: RawLine[] = [];
  let rows = false;
  let next = 0;
  // Few pages have any: lines need not be taken apart to count none.
  const tabbed = text.includes('\t');
  // Breaks are looked for, not lines: an expression keeps its way back for each character of a line.
  for (const to of [...Array.from(text.matchAll(/[\n\r]/g), ({ index }) => index), text.length]) {
    const from = next;
    next = to + 1;
    let [start, end] = [from, to];
    while (start < end && isSpace(text[start])) start++;
    while (end > start && isSpace(text[end - 1])) end--;
    if (start === end) continue;
    const tabs = tabbed ? text.slice(from, to).split('\t').length - 1 : 0;
    if (tabs >= fewestTabs) rows = true;
    lines.push({ start, end, from, to, tabs });
  }
  if (!rows) return lines;
  const parts = ({ start, end }: Line): boolean => text.slice(start, end).includes('\t');
  return lines.map((line, index) => {
    const { start, end, from, to, tabs } = line;
    const isRow =
      tabs >= fewestTabs &&
      [lines[index - 1], lines[index + 1]].some(
        (beside) => beside?.tabs === tabs && (parts(line) || parts(beside)),
      );
    if (!isRow) return { start, end };
    const first = text.slice(from, start).indexOf('\t');
    const last = text.slice(end, to).lastIndexOf('\t');
    return { start: first < 0 ? start : from + first, end: last < 0 ? end : end + last + 1 };
  });
}
