import type { Element, ElementContent, Root } from 'hast';
import type { LightElement } from './light-dom/light-element.ts';
import type { LightNode } from './light-dom/light-text.ts';

/** A part of a light document as a tree of which the text can be written. */
export const domTree = (node: LightElement): Root => ({ type: 'root', children: [contentOf(node)] });

function contentOf(node: LightNode): ElementContent {
  if (node.nodeType === 3) return { type: 'text', value: node.textContent };
  const properties: Element['properties'] = {};
  // Attributes that decide whether and how text is shown.
  for (const { name } of node.attributes) {
    if (name === 'hidden' || name === 'open') properties[name] = true;
    else if (name === 'nowrap') properties['noWrap'] = true;
  }
  return {
    type: 'element',
    tagName: node.localName,
    properties,
    children: node.childNodes.map(contentOf),
  };
}
