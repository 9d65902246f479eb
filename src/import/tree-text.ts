import type { Nodes } from 'hast';
import { toText } from 'hast-util-to-text';
import { keepInLine } from './keep-in-line.ts';

/** Text of a page's tree as a browser would show it: a line a block, without empty lines and trailing spaces. */
export function treeText(tree: Nodes): string {
  return toText(keepInLine(tree))
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}
