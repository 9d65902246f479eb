import type { Element as Branch, ElementContent, Root } from 'hast';
import { textOf } from './readable-document.ts';

/** Attributes that decide whether and how text is shown. */
const shown = { hidden: 'hidden', open: 'open', nowrap: 'noWrap' } as const;

/** A part of a document that was made to be read as a tree of which the text can be written. */
export const domTree = (node: Node): Root => ({ type: 'root', children: [...contentOf(node)] });

function contentOf(node: Node): ElementContent[] {
  if (isText(node)) return [{ type: 'text', value: textOf(node) }];
  if (!isElement(node)) return [];
  const branch: Branch = { type: 'element', tagName: node.localName, properties: {}, children: [] };
  for (const [attribute, property] of Object.entries(shown))
    if (node.hasAttribute(attribute)) branch.properties[property] = true;
  for (const child of node.childNodes) branch.children.push(...contentOf(child));
  return [branch];
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): boolean => node.nodeType === 3;
