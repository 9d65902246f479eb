import type { Element, ElementContent, Root } from 'xast';
import { x } from 'xastscript';
import type { Block, Report } from '../report.ts';
import { blockParts } from './block-parts.ts';
import type { ExportContext } from './export-context.ts';
import { languageOf, teiHeader } from './tei-header.ts';
import { teiCells } from './tei-cells.ts';
import { teiInline } from './tei-inline.ts';
import { writeXml, type Raw } from './write-xml.ts';

/**
 * A report as TEI P5: the reading with its apparatus. The first of each choice is what the witness has,
 * the second is the reading; line breaks that edits made are the borders of elements.
 */
export function toTei(report: Report, context: ExportContext): string {
  const tei = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': languageOf(report) }, [
    teiHeader(report, context),
    x('text', [bodyOf(report)]),
  ]);
  const root: Root = {
    type: 'root',
    children: [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }, tei],
  };
  return `${writeXml(root)}\n`;
}

/** Elements of the blocks that may stand above the first paragraph. */
const top: Partial<Record<Block['kind'], Element>> = {
  title: x('head'),
  subtitle: x('head', { type: 'sub' }),
  byline: x('byline'),
  date: x('dateline'),
  salutation: x('salute'),
};

function bodyOf(report: Report): Element {
  const parts = blockParts(report);
  const redactions = Map.groupBy(report.redactions, ({ block }) => block);
  const lacunae = Map.groupBy(report.lacunae, ({ block }) => block);
  const body = x('body');
  /** The open sections, outermost first; the body is none of them. */
  const open: { depth: number; element: Element }[] = [];
  report.blocks.forEach((block, index) => {
    const marks = {
      parts: parts[index]!,
      redactions: redactions.get(index) ?? [],
      lacunae: lacunae.get(index) ?? [],
    };
    const place = { 'xml:id': `b${String(index)}` };
    if (block.kind === 'table') {
      const row = x('row', place, teiCells(block.text, marks));
      const { children } = open.at(-1)?.element ?? body;
      const last = children.at(-1);
      // Rows that follow each other are one table.
      if (last?.type === 'element' && last.name === 'table') last.children.push(row);
      else children.push(x('table', [row]));
      return;
    }
    const content: Raw = { type: 'raw', value: teiInline(block.text, marks) };
    if (block.kind === 'heading') {
      while (open.length > 0 && open.at(-1)!.depth >= block.depth) open.pop();
      const section = x('div', { n: String(block.depth) }, [x('head', place, content)]);
      (open.at(-1)?.element ?? body).children.push(section);
      open.push({ depth: block.depth, element: section });
      return;
    }
    const parent = open.at(-1)?.element ?? body;
    const above = parent === body && body.children.every(isTop) ? top[block.kind] : undefined;
    parent.children.push(above ? withContent(above, place, content) : paragraph(block.kind, place, content));
  });
  // A body of headings and bylines alone is none.
  if (body.children.every(isTop)) body.children.push(x('p'));
  return body;
}

const topNames = new Set(Object.values(top).map(({ name }) => name));
const isTop = (node: ElementContent): boolean => node.type === 'element' && topNames.has(node.name);

const withContent = ({ name, attributes }: Element, place: Record<string, string>, content: Raw): Element =>
  x(name, { ...attributes, ...place }, content);

const paragraph = (kind: Block['kind'], place: Record<string, string>, content: Raw): Element =>
  x('p', kind === 'paragraph' ? place : { ...place, rend: kind }, content);
