import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Block, Report } from '../report.ts';
import { epubWords } from './epub-words.ts';
import { codeName, safeText, xmlText } from './xml-text.ts';

/** Elements of the text of a report for XHTML, one a block, with ids `b0`, `b1`, …. */
export function epubBlocks(report: Report): Element[] {
  const { redaction } = epubWords[report.script];
  const redactions = Map.groupBy(report.redactions, ({ block }) => block);
  const lacunae = Map.groupBy(report.lacunae, ({ block }) => block);
  return report.blocks.map((block, index) => {
    const inserts = [
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
    const content: ElementContent[] = [];
    let at = 0;
    for (const { offset, length, node } of inserts) {
      content.push(...shown(block.text.slice(at, Math.max(at, offset))), node);
      at = Math.max(at, offset + length);
    }
    content.push(...shown(block.text.slice(at)));
    return x(elementOf(block), { id: `b${String(index)}`, ...classOf(block) }, content);
  });
}

const shown = (text: string): ElementContent[] =>
  xmlText(text, (codePoint) => x('span', { class: 'control' }, codeName(codePoint)));

function elementOf({ kind, depth }: Block): string {
  if (kind === 'title') return 'h1';
  return kind === 'heading' ? `h${String(Math.min(depth + 1, 6))}` : 'p';
}

const classOf = ({ kind }: Block): { class?: string } =>
  kind === 'title' || kind === 'heading' || kind === 'paragraph' ? {} : { class: kind };
