import type { ElementContent, Root, RootContent } from 'hast';
import { visit, SKIP } from 'unist-util-visit';

/** Characters that draw nothing or turn the direction of what follows; a tab and line feed are no harm. */
const control =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/**
 * A rehype plugin: show control characters by their code instead of letting them act on the page.
 * Scraped text may hold any of them; a bidirectional override would turn the rest of the line around.
 */
export function rehypeVisibleControls() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || node.value.search(control) === -1) return;
      const pieces: ElementContent[] = [];
      let at = 0;
      for (const { 0: character, index: place } of node.value.matchAll(control)) {
        if (place > at) pieces.push({ type: 'text', value: node.value.slice(at, place) });
        const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        pieces.push({
          type: 'element',
          tagName: 'span',
          properties: { className: ['control'] },
          children: [{ type: 'text', value: `U+${code}` }],
        });
        at = place + 1;
      }
      if (at < node.value.length) pieces.push({ type: 'text', value: node.value.slice(at) });
      (parent.children as RootContent[]).splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}
