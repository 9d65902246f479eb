import type { LightAttribute } from './light-attribute.ts';
import type { LightNode } from './light-text.ts';

/** An element as it was, or a text. */
export type Snapshot =
  string | { tag: string; attributes: readonly LightAttribute[]; content: readonly Snapshot[] };

/** Copy what nodes hold. As in markup, an empty text is none, and texts side by side are one. */
export function snapshotOf(nodes: readonly LightNode[]): Snapshot[] {
  const content: Snapshot[] = [];
  for (const node of nodes) {
    if (node.nodeType === 1) {
      content.push({
        tag: node.localName,
        attributes: node.attributes,
        content: snapshotOf(node.childNodes),
      });
      continue;
    }
    const last = content.at(-1);
    if (typeof last === 'string') content[content.length - 1] = last + node.textContent;
    else if (node.textContent !== '') content.push(node.textContent);
  }
  return content;
}
