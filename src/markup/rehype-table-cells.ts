import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { cellStarts } from '../report/cell-starts.ts';

/**
 * A rehype plugin: part the rows of tables into cells, so that each figure stands under the head of its column,
 * however wide the others are. What parts the cells stays in the text, at the end of the cell before it.
 */
export function rehypeTableCells() {
  return (tree: Root): void => {
    for (const node of tree.children) {
      if (node.type !== 'element' || !isRow(node)) continue;
      const text = toString(node);
      const starts = cellStarts(text);
      node.children = starts.map((start, index) => {
        const range = { start, end: starts[index + 1] ?? Infinity };
        const children = slice(node.children, range, 0);
        return { type: 'element', tagName: 'span', properties: { className: ['cell'] }, children };
      });
    }
  };
}

const isRow = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('table');

interface Range {
  start: number;
  end: number;
}

/** The part of nodes whose text lies in a range. What spans two cells is in both, with its id in the first. */
function slice(nodes: readonly ElementContent[], range: Range, from: number): ElementContent[] {
  const inside: ElementContent[] = [];
  let at = from;
  for (const node of nodes) {
    const first = at;
    const length = lengthOf(node);
    at += length;
    // Signs drawn from attributes have no text, and belong to what follows them, or to the last cell.
    const holds =
      length === 0 ? first >= range.start && first < range.end : first < range.end && at > range.start;
    if (!holds) continue;
    if (node.type === 'text')
      inside.push({ ...node, value: node.value.slice(Math.max(0, range.start - first), range.end - first) });
    else if (node.type !== 'element' || (first >= range.start && at <= range.end)) inside.push(node);
    else {
      const { id, ...others } = node.properties;
      const properties = first >= range.start && id !== undefined ? { id, ...others } : others;
      inside.push({ ...node, properties, children: slice(node.children, range, first) });
    }
  }
  return inside;
}

const lengthOf = (node: ElementContent): number => {
  if (node.type === 'text') return node.value.length;
  return node.type === 'element' ? toString(node).length : 0;
};
