import type { Root } from 'mdast';
import type { SharedMark } from '../across/shade-spans.ts';
import type { Report } from '../report/report.ts';
import { blockAnchors } from './anchors.ts';
import { headKinds, numberParagraphs } from './number-paragraphs.ts';
import { writeBlock, type BlockOptions } from './write-block.ts';

export interface RenderOptions extends BlockOptions {
  /** What blocks share with other reports, by their numbers. */
  shared?: ReadonlyMap<number, SharedMark>;
  /** Ids that blocks had before they were repaired, by their numbers. */
  former?: ReadonlyMap<number, readonly string[]>;
}

/**
 * Render a report by way of its tree.
 *
 * @param report in the reading's script; ids come from it
 * @param tree of the same report in the script of the page, with the marks that are wanted
 * @returns HTML of each block, in order
 * @throws {Error} for nodes that no report's tree has
 */
export function renderReport(report: Report, tree: Root, options: RenderOptions): string[] {
  const { shared, former } = options;
  const anchors = blockAnchors(report.blocks);
  const numbers = numberParagraphs(report.blocks);
  const continued = new Set(report.lacunae.filter(endsBlock(report)).map(({ block }) => block + 1));
  return tree.children.map((node, i) => {
    if (node.type !== 'heading' && node.type !== 'paragraph')
      throw new Error(`Trees of reports have no blocks of type "${node.type}"`);
    const mark = {
      kind: report.blocks[i]!.kind,
      id: anchors[i]!,
      number: numbers[i],
      continued: continued.has(i),
      shared: shared?.get(i),
      former: former?.get(i) ?? [],
    };
    return writeBlock(node, mark, options);
  });
}

/** Whether a piece is missing at the end of a lacuna's block. */
const endsBlock =
  ({ blocks }: Report) =>
  ({ kind, block, offset }: Report['lacunae'][number]): boolean =>
    kind === 'missing-fragment' && offset === blocks[block]?.text.length;

/** Part blocks after the leading title, subtitle, byline and date, which stand in the head of a page. */
export function divideHead<T>(blocks: Report['blocks'], rendered: readonly T[]): { head: T[]; body: T[] } {
  const first = blocks.findIndex(({ kind }) => !headKinds.has(kind));
  const border = first === -1 ? blocks.length : first;
  return { head: rendered.slice(0, border), body: rendered.slice(border) };
}
