import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Characters that draw nothing or turn the direction of what follows; a tab and line feed are no harm. */
const control =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** Whether a text has anything that the plugin shows: most have not, and need no walk through their trees. */
export const hasControls = (text: string): boolean => text.search(control) !== -1;

/**
 * A rehype plugin: show control characters by their code instead of letting them act on the page.
 * Scraped text may hold any of them; a bidirectional override would turn the rest of the line around.
 */
export function rehypeVisibleControls() {
  return (tree: Root): void => {
    showControls(tree);
  };
}

/** Walks by itself: a page has thousands of nodes, and few of them anything to show. */
function showControls(parent: Root | Element): void {
  let found = false;
  for (const child of parent.children) {
    if (child.type === 'element') showControls(child);
    else if (child.type === 'text' && hasControls(child.value)) found = true;
  }
  if (!found) return;
  parent.children = (parent.children as ElementContent[]).flatMap((child) =>
    child.type === 'text' ? piecesOf(child.value) : [child],
  ) as RootContent[] & ElementContent[];
}

function piecesOf(text: string): ElementContent[] {
  const pieces: ElementContent[] = [];
  let at = 0;
  for (const { 0: character, index: place } of text.matchAll(control)) {
    if (place > at) pieces.push({ type: 'text', value: text.slice(at, place) });
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    pieces.push({
      type: 'element',
      tagName: 'span',
      properties: { className: ['control'] },
      children: [{ type: 'text', value: `U+${code}` }],
    });
    at = place + 1;
  }
  if (at < text.length) pieces.push({ type: 'text', value: text.slice(at) });
  return pieces;
}
