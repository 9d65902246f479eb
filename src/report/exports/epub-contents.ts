import type { Element } from 'xast';
import { x } from 'xastscript';
import { contentsEntries } from '../contents-entries.ts';
import type { Block } from '../report.ts';
import { safeText } from './xml-text.ts';

/** A line of a table of contents, and those below it. */
interface Entry {
  text: string;
  href: string;
  below: Entry[];
}

/**
 * The table of contents as nested lists: the title, what the page's contents have, at last `more`. An entry that skips
 * a level stands one below the one before it.
 *
 * @param file name of the file that the blocks stand in, under their ids
 */
export function epubContents(
  title: string,
  blocks: readonly Block[],
  file: string,
  more: readonly { text: string; href: string }[],
): Element {
  const top: Entry[] = [{ text: title, href: file, below: [] }];
  const open: { depth: number; below: Entry[] }[] = [];
  for (const { block, depth, text } of contentsEntries(blocks)) {
    if (text === '') continue;
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const entry: Entry = { text, href: `${file}#b${String(block)}`, below: [] };
    (open.at(-1)?.below ?? top).push(entry);
    open.push({ depth, below: entry.below });
  }
  return listOf([...top, ...more.map((entry) => ({ ...entry, below: [] }))]);
}

const listOf = (entries: readonly Entry[]): Element =>
  x(
    'ol',
    entries.map(({ text, href, below }) =>
      x('li', [x('a', { href }, safeText(text)), ...(below.length > 0 ? [listOf(below)] : [])]),
    ),
  );
