import type { ElementContent, Root } from 'hast';

/**
 * A rehype plugin: let links to the ids that a block had before a repair still lead to it. Empty elements
 * bear them, so that it works without scripts and the text stays as it is.
 *
 * @param former ids by the number of the block, which is the number of the element in the root
 */
export function rehypeFormerAnchors(former: ReadonlyMap<number, readonly string[]> = new Map()) {
  return (tree: Root): void => {
    const blocks = tree.children.filter((node) => node.type === 'element');
    for (const [index, ids] of former) {
      const places = ids.map((id): ElementContent => ({
        type: 'element',
        tagName: 'span',
        properties: { className: ['former'], id },
        children: [],
      }));
      blocks[index]?.children.unshift(...places);
    }
  };
}
