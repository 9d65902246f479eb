import type { Element, Properties, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Block } from '../report/report.ts';
import { isPhrased } from './is-phrased.ts';
import type { PageMarks } from './page-marks.ts';

/** What the page knows of a block beside its text. */
export interface BlockMark {
  kind: Block['kind'];
  id: string;
  /** Number of the paragraph in the report, from 1; headings and the title block have none. */
  number: number | undefined;
  /** What stands before it is missing, so that it may begin anywhere. */
  continued?: boolean;
}

/**
 * A rehype plugin: give each block's element its id and class, and numbered ones a link to themselves.
 * The number is drawn from an attribute, so that the element's text stays the block's text.
 *
 * @param blocks one for each element of the root, in order
 */
export function rehypeBlocks(blocks: readonly BlockMark[]) {
  return (tree: Root): void => {
    let next = 0;
    for (const node of tree.children) {
      if (node.type !== 'element') continue;
      const { kind, id, number, continued } = blocks[next++]!;
      node.properties['id'] = id;
      if (kind !== 'paragraph' && kind !== 'heading') node.properties['className'] = [kind];
      if (kind === 'title' && isPhrased(toString(node))) node.properties['className'] = [kind, 'phrased'];
      if (continued && kind === 'paragraph') node.properties['className'] = ['continued'];
      if (number !== undefined) node.children.unshift(numberLink(id, String(number)));
    }
  };
}

function numberLink(id: string, number: string): Element {
  const properties = { className: ['n'], href: `#${id}` };
  const onPage = ({ labels }: PageMarks): Properties => ({
    ariaLabel: labels.permalink(number),
    dataN: number,
  });
  return { type: 'element', tagName: 'a', properties, children: [], onPage };
}
