import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { parse, type DefaultTreeAdapterTypes as Parsed } from 'parse5';

/** A page in the light document that Readability's authors ship beside it and test it with. */
export function stockDocument(html: string): Document {
  const document = new JSDOMParser().parse('<html><head></head><body></body></html>');
  const places: Readonly<Record<string, Element>> = {
    html: document.documentElement,
    head: document.head,
    body: document.body,
  };
  for (const root of parse(html, { scriptingEnabled: false }).childNodes.filter(isElement)) {
    for (const node of [root, ...root.childNodes.filter(isElement)]) {
      const place = places[node.tagName];
      if (!place) continue;
      copyAttributes(node, place);
      if (node !== root) fill(document, place, node.childNodes);
    }
  }
  document.title = document.head.getElementsByTagName('title')[0]?.textContent ?? '';
  return document;
}

function fill(document: Document, parent: Element, nodes: readonly Parsed.ChildNode[]): void {
  for (const node of nodes) {
    if (isElement(node)) {
      const element = document.createElement(node.tagName.replace(unwritable, '-'));
      copyAttributes(node, element);
      fill(document, element, node.childNodes);
      parent.appendChild(element);
    } else if ('value' in node) parent.appendChild(document.createTextNode(node.value));
  }
}

/** What breaks the markup in which that document takes pages down and puts them up again. */
const unwritable = /[^a-z0-9_.-]/gi;

function copyAttributes({ attrs }: Parsed.Element, to: Element): void {
  for (const { name, value } of attrs) {
    if (name.search(unwritable) >= 0) continue;
    // It trips over a declaration without a value.
    const kept =
      name === 'style'
        ? value
            .split(';')
            .filter((part) => part.includes(':'))
            .join(';')
        : value;
    to.setAttribute(name, kept);
  }
}

const isElement = (node: Parsed.Node): node is Parsed.Element => 'tagName' in node;
