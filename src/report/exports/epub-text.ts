import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Block, Report } from '../report.ts';
import { cellStarts } from '../cell-starts.ts';
import { epubWords } from './epub-words.ts';
import { codeName, safeText, xmlText } from './xml-text.ts';

interface Insert {
  offset: number;
  length: number;
  node: Element;
}

/** Elements of the text of a report for XHTML: one a block, with ids `b0`, `b1`, …; rows that follow each other in a table. */
export function epubBlocks(report: Report): Element[] {
  const { redaction } = epubWords[report.script];
  const redactions = Map.groupBy(report.redactions, ({ block }) => block);
  const lacunae = Map.groupBy(report.lacunae, ({ block }) => block);
  const elements: Element[] = [];
  let table: Element | undefined;
  for (const [index, block] of report.blocks.entries()) {
    const inserts: Insert[] = [
      ...(redactions.get(index) ?? []).map(({ text, offset }) => ({
        offset,
        length: text.length,
        node: x('span', { class: 'redaction', title: redaction }, shown(text)),
      })),
      ...(lacunae.get(index) ?? []).map(({ offset, kind, reason }) => ({
        offset,
        length: 0,
        node: x('span', { class: `lacuna ${kind}` }, `〔${safeText(reason)}〕`),
      })),
    ].sort((a, b) => a.offset - b.offset);
    const id = `b${String(index)}`;
    if (block.kind !== 'table') {
      table = undefined;
      elements.push(
        x(elementOf(block), { id, ...classOf(block) }, contentOf(block.text, inserts, 0, Infinity)),
      );
      continue;
    }
    const starts = cellStarts(block.text);
    const cells = starts.map((start, cell) =>
      x('td', contentOf(block.text, inserts, start, starts[cell + 1] ?? Infinity)),
    );
    if (!table) elements.push((table = x('table')));
    table.children.push(x('tr', { id }, cells));
  }
  return elements;
}

/** A stretch of a block with what is put into it; what spans its border stands in the cell that it begins in. */
function contentOf(text: string, inserts: readonly Insert[], from: number, to: number): ElementContent[] {
  const content: ElementContent[] = [];
  let at = inserts.reduce(
    (end, { offset, length }) => (offset < from ? Math.max(end, offset + length) : end),
    from,
  );
  for (const { offset, length, node } of inserts) {
    if (offset < from || offset >= to) continue;
    content.push(...shown(text.slice(at, Math.max(at, offset))), node);
    at = Math.max(at, offset + length);
  }
  content.push(...shown(text.slice(at, Math.max(at, to))));
  return content;
}

const shown = (text: string): ElementContent[] =>
  xmlText(text, (codePoint) => x('span', { class: 'control' }, codeName(codePoint)));

function elementOf({ kind, depth }: Block): string {
  if (kind === 'title') return 'h1';
  return kind === 'heading' ? `h${String(Math.min(depth + 1, 6))}` : 'p';
}

const classOf = ({ kind }: Block): { class?: string } =>
  kind === 'title' || kind === 'heading' || kind === 'paragraph' ? {} : { class: kind };
