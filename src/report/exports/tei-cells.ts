import type { Element } from 'xast';
import { x } from 'xastscript';
import { cellStarts } from '../cell-starts.ts';
import type { BlockPart } from './block-parts.ts';
import { teiInline, type BlockMarks } from './tei-inline.ts';
import type { Raw } from './write-xml.ts';

/** The cells of a table's row, with their apparatus. What parts two of them stands at the end of the first. */
export function teiCells(text: string, { parts, redactions, lacunae }: BlockMarks): Element[] {
  const starts = cellStarts(text);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? Infinity;
    const content: Raw = {
      type: 'raw',
      value: teiInline(text, {
        parts: parts.flatMap((part) => within(part, from, to)),
        redactions: redactions.filter(({ offset, text: mask }) => offset < to && offset + mask.length > from),
        lacunae: lacunae.filter(({ offset }) => offset >= from && offset < to),
      }),
    };
    return x('cell', {}, content);
  });
}

/** What of a part lies in `[from, to)`. An edit that goes on in the next cell tells its lemma where it begins. */
function within(part: BlockPart, from: number, to: number): BlockPart[] {
  const start = Math.max(part.start, from);
  const end = Math.min(part.end, to);
  if (part.start === part.end ? start !== part.start || start >= to : start >= end) return [];
  return [{ ...part, start, end, first: part.first && start === part.start }];
}
