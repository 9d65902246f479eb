import type { Block } from './report.ts';
import { headingMarkAt } from '../restore/breaks/heading-mark.ts';
import { runInHeading } from '../structure/run-in-heading.ts';

/** A line of a report's table of contents. */
export interface ContentsEntry {
  /** Index of the block. */
  block: number;
  depth: number;
  text: string;
}

/** Items of lists are numbered by figures, and no headings. */
const deepest = 2;

/** What a report's contents lead to: its headings, and paragraphs that begin with one, （一）经济增长迈出坚实步伐。 */
export function contentsEntries(blocks: readonly Pick<Block, 'kind' | 'depth' | 'text'>[]): ContentsEntry[] {
  /** By how much headings stand deeper than their marks say: below chapters, by one. */
  let below = 0;
  return blocks.flatMap(({ kind, depth, text }, block) => {
    if (kind === 'heading') {
      const mark = headingMarkAt(text, 0);
      if (mark && depth > mark.level) below = depth - mark.level;
      return [{ block, depth, text }];
    }
    const own = kind === 'paragraph' ? runInHeading(text) : undefined;
    return own && own.level <= deepest ? [{ block, depth: own.level + below, text: own.text }] : [];
  });
}
