import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Report } from '../report/report.ts';
import { blockAnchors } from './anchors.ts';
import { nodeHandlers, type MarkLabels, type MarkTargets } from './node-handlers.ts';
import { headKinds, numberParagraphs } from './number-paragraphs.ts';
import { rehypeBlocks } from './rehype-blocks.ts';
import { rehypeVisibleControls } from './rehype-visible-controls.ts';
import { reportToMdast } from './report-to-mdast.ts';

export interface RenderOptions {
  labels: MarkLabels & { permalink: (number: string) => string };
  targets: MarkTargets;
  /** Whether repairs are marked in the text. */
  repairs?: boolean;
}

/** HTML of a report: what stands above the text (title to date), and the text. */
export interface RenderedReport {
  head: string;
  body: string;
}

/**
 * Render a report by way of its trees.
 *
 * @param report in the reading's script; ids come from it
 * @param shown the same report in the script of the page
 */
export function renderReport(report: Report, shown: Report, options: RenderOptions): RenderedReport {
  const { head, body } = renderBlocks(report, shown, options);
  return { head: toHtml(head), body: toHtml(body) };
}

function renderBlocks(report: Report, shown: Report, { labels, targets, repairs = false }: RenderOptions) {
  const anchors = blockAnchors(report.blocks);
  const numbers = numberParagraphs(report.blocks);
  const marks = report.blocks.map(({ kind }, i) => ({ kind, id: anchors[i]!, ...(numbers[i] !== undefined && { number: numbers[i] }) }));
  const tree = unified()
    .use(remarkRehype, { handlers: nodeHandlers(labels, targets) })
    .use(rehypeBlocks, marks, labels.permalink)
    .use(rehypeVisibleControls)
    .runSync(reportToMdast(shown, { repairs }));
  return divide(tree, report.blocks);
}

/** Part the tree after the leading title, subtitle, byline and date. */
function divide(tree: Root, blocks: Report['blocks']): { head: Root; body: Root } {
  const elements = tree.children.filter(({ type }) => type === 'element');
  const first = blocks.findIndex(({ kind }) => !headKinds.has(kind));
  const border = first === -1 ? blocks.length : first;
  const root = (children: Root['children']): Root => ({ type: 'root', children });
  return { head: root(elements.slice(0, border)), body: root(elements.slice(border)) };
}
