import { type DefaultTreeAdapterTypes as Parsed } from 'parse5';
import { LightAttribute } from './light-dom/light-attribute.ts';
import { LightDocument } from './light-dom/light-document.ts';
import type { LightElement } from './light-dom/light-element.ts';

/** Copy a page, as browsers parse it, into the light document that its text is found in. */
export function readableDocument(page: Parsed.Document): LightDocument {
  const document = new LightDocument();
  const places: Readonly<Record<string, LightElement>> = {
    html: document.documentElement,
    head: document.head,
    body: document.body,
  };
  for (const root of page.childNodes.filter(isElement)) {
    for (const node of [root, ...root.childNodes.filter(isElement)]) {
      const place = places[node.tagName];
      if (!place) continue;
      place.attributes = attributesOf(node);
      if (node !== root) fill(document, place, node.childNodes);
    }
  }
  document.title = document.head.getElementsByTagName('title')[0]?.textContent ?? '';
  return document;
}

/** Comments are left out, and the content of templates, which nobody sees. */
function fill(document: LightDocument, parent: LightElement, nodes: readonly Parsed.ChildNode[]): void {
  for (const node of nodes) {
    if (isElement(node)) {
      const element = document.createElement(node.tagName);
      if (node.attrs.length > 0) element.attributes = attributesOf(node);
      fill(document, element, node.childNodes);
      parent.appendChild(element);
    } else if ('value' in node) parent.appendChild(document.createTextNode(node.value));
  }
}

const attributesOf = ({ attrs }: Parsed.Element): LightAttribute[] =>
  attrs.map(({ name, value }) => new LightAttribute(name, value));

const isElement = (node: Parsed.Node): node is Parsed.Element => 'tagName' in node;
