import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeShared, type SharedMark } from '../across/rehype-shared.ts';
import type { Report } from '../report/report.ts';
import { blockAnchors } from './anchors.ts';
import { nodeHandlers } from './node-handlers.ts';
import { headKinds, numberParagraphs } from './number-paragraphs.ts';
import type { PageMarks } from './page-marks.ts';
import { rehypeBlocks } from './rehype-blocks.ts';
import { rehypeFormerAnchors } from './rehype-former-anchors.ts';
import { rehypeTableCells } from './rehype-table-cells.ts';
import { hasControls, rehypeVisibleControls } from './rehype-visible-controls.ts';
import { fillPieces, writePieces, type Piece } from './write-html.ts';

export interface RenderOptions {
  /** Set where conjectures alone are marked, so quietly that the text reads on. */
  quietly?: boolean;
  /** What blocks share with other reports, by their numbers. */
  shared?: ReadonlyMap<number, SharedMark>;
  /** Ids that blocks had before they were repaired, by their numbers. */
  former?: ReadonlyMap<number, readonly string[]>;
}

/**
 * Render a report by way of its trees, once for all pages that show it in one script with the same marks.
 *
 * @param report in the reading's script; ids come from it
 * @param tree of the same report in the script of the page, with the marks that are wanted; it stays as it is
 * @returns HTML of each block, in order, in pieces that a page puts together
 * @throws {Error} for nodes of Markdown that no report's tree has
 */
export function renderReport(
  report: Report,
  tree: Root,
  { quietly = false, shared, former }: RenderOptions = {},
): Piece[][] {
  const anchors = blockAnchors(report.blocks);
  const numbers = numberParagraphs(report.blocks);
  const continued = new Set(report.lacunae.filter(endsBlock(report)).map(({ block }) => block + 1));
  const marks = report.blocks.map(({ kind }, i) => ({
    kind,
    id: anchors[i]!,
    number: numbers[i],
    continued: continued.has(i),
  }));
  const pipeline = unified()
    .use(remarkRehype, { handlers: nodeHandlers(quietly) })
    .use(rehypeBlocks, marks)
    .use(rehypeShared, shared)
    .use(rehypeFormerAnchors, former)
    .use(rehypeTableCells);
  if (report.blocks.some(({ text }) => hasControls(text))) pipeline.use(rehypeVisibleControls);
  const elements = pipeline.runSync(wrapped(tree));
  return elements.children.filter(({ type }) => type === 'element').map(writePieces);
}

/** HTML of each block as a page has it. */
export const blocksOnPage = (blocks: readonly (readonly Piece[])[], page: PageMarks): string[] =>
  blocks.map((pieces) => fillPieces(pieces, page));

/**
 * The tree as one leaf, which its handler opens again. remark-rehype looks through a whole tree for
 * definitions of footnotes and links first; a report has none, and the search took longer than all else.
 */
const wrapped = (tree: Root): Root => ({ type: 'root', children: [{ type: 'wrapped', tree }] });

/** Whether a piece is missing at the end of a lacuna's block. */
const endsBlock =
  ({ blocks }: Report) =>
  ({ kind, block, offset }: Report['lacunae'][number]): boolean =>
    kind === 'missing-fragment' && offset === blocks[block]?.text.length;

/**
 * Part blocks after the title and the subtitle, byline and date around it, which stand in the head of a page, with what
 * official papers have above their title.
 */
export function divideHead<T>(blocks: Report['blocks'], rendered: readonly T[]): { head: T[]; body: T[] } {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const first = blocks.findIndex(({ kind }, index) => index > title && !headKinds.has(kind));
  const border = first === -1 ? blocks.length : first;
  return { head: rendered.slice(0, border), body: rendered.slice(border) };
}
