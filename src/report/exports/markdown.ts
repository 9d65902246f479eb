import type { Root, RootContent, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as stringify } from 'mdast-util-to-markdown';
import { cellStarts } from '../cell-starts.ts';
import type { Block, Report } from '../report.ts';

/**
 * A report as Markdown that parses back to the same text: one node a block, and whatever a parser could
 * take for syntax, such as the mask `**`, is escaped. Rows that follow each other are one table, as GFM has
 * them; it has none without a head, which is the first row.
 */
export function toMarkdown({ blocks }: Report): string {
  const children: RootContent[] = [];
  for (const block of blocks) {
    if (block.text === '') continue;
    const last = children.at(-1);
    if (block.kind !== 'table') children.push(nodeOf(block));
    else if (last?.type === 'table') last.children.push(rowOf(block.text));
    else children.push({ type: 'table', children: [rowOf(block.text)] });
  }
  const root: Root = { type: 'root', children };
  return stringify(root, {
    rule: '-',
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  });
}

function rowOf(text: string): TableRow {
  const starts = cellStarts(text);
  const cells = starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
  return {
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  };
}

function nodeOf({ kind, depth, text }: Block): RootContent {
  const children = [{ type: 'text' as const, value: text }];
  if (kind === 'title') return { type: 'heading', depth: 1, children };
  if (kind === 'heading')
    return { type: 'heading', depth: Math.min(depth + 1, 6) as 2 | 3 | 4 | 5 | 6, children };
  return { type: 'paragraph', children };
}
