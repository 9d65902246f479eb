import type { Root, RootContent } from 'mdast';
import { toMarkdown as stringify } from 'mdast-util-to-markdown';
import type { Block, Report } from '../report.ts';

/**
 * A report as Markdown that parses back to the same text: one node a block, and whatever a parser could
 * take for syntax, such as the mask `**`, is escaped.
 */
export function toMarkdown({ blocks }: Report): string {
  const root: Root = { type: 'root', children: blocks.filter(({ text }) => text !== '').map(nodeOf) };
  return stringify(root, { rule: '-', bullet: '-' });
}

function nodeOf({ kind, depth, text }: Block): RootContent {
  const children = [{ type: 'text' as const, value: text }];
  if (kind === 'title') return { type: 'heading', depth: 1, children };
  if (kind === 'heading')
    return { type: 'heading', depth: Math.min(depth + 1, 6) as 2 | 3 | 4 | 5 | 6, children };
  return { type: 'paragraph', children };
}
