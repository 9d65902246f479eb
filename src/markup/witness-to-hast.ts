import type { Element, ElementContent, Root } from 'hast';
import type { Report } from '../report/report.ts';
import { isQuiet } from './is-quiet.ts';
import { hasControls, rehypeVisibleControls } from './rehype-visible-controls.ts';

/**
 * One row of the witness as a tree: its text to the letter, with what was changed in other than form
 * marked by the number of its edit. An edit that reaches over the row's border is marked in each row.
 *
 * @param from number of the first edit that may touch the row; those before it end before the row
 * @returns the tree, and the number to go on from with the next row
 */
export function witnessToHast(
  witness: string,
  [start, end]: readonly [number, number],
  edits: Report['edits'],
  from: number,
): { tree: Root; next: number } {
  const children: ElementContent[] = [];
  let at = start;
  let next = from;
  const keep = (to: number): void => {
    if (to > at) children.push({ type: 'text', value: witness.slice(at, to) });
    at = Math.max(at, to);
  };
  while (next < edits.length && edits[next]!.span[0] < end) {
    const edit = edits[next]!;
    const { span, certainty } = edit;
    if (span[1] > start && span[1] > span[0] && !isQuiet(edit)) {
      keep(span[0]);
      const to = Math.min(span[1], end);
      const text: ElementContent = { type: 'text', value: witness.slice(at, to) };
      const properties: Element['properties'] = { className: ['m', certainty], dataE: String(next) };
      children.push({ type: 'element', tagName: 'span', properties, children: [text] });
      at = to;
    }
    if (span[1] > end) break;
    next++;
  }
  keep(end);
  const tree: Root = { type: 'root', children };
  if (hasControls(witness.slice(start, end))) rehypeVisibleControls()(tree);
  return { tree, next };
}
