import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { type DefaultTreeAdapterTypes as Parsed } from 'parse5';

/**
 * Copy a page, as browsers parse it, into the light document that Readability is shipped and tested with: its nodes
 * are a few arrays each, so finding the text takes a third of the time it takes in a full document.
 */
export function readableDocument(page: Parsed.Document): Document {
  const document = new JSDOMParser().parse('<html><head></head><body></body></html>');
  const places: Readonly<Record<string, Element>> = {
    html: document.documentElement,
    head: document.head,
    body: document.body,
  };
  for (const root of page.childNodes.filter(isElement)) {
    for (const node of [root, ...root.childNodes.filter(isElement)]) {
      const place = places[node.tagName];
      if (!place) continue;
      copyAttributes(node, place);
      if (node !== root) fill(document, place, node.childNodes);
    }
  }
  document.title = textOf(document.head.getElementsByTagName('title')[0]);
  return document;
}

/** The text of a node of such a document. */
export const textOf = (node: Pick<Node, 'textContent'> | undefined): string =>
  (node?.textContent ?? '').replaceAll(`&${apart}#`, '&#');

/**
 * Readability takes a page down and puts it up again as markup, which this document reads twice over: `&#25991;` that
 * an author wrote would become 文. A noncharacter keeps the two signs apart meanwhile.
 */
const apart = '\ufdd0';

/** Comments are left out, and the content of templates, which nobody sees. */
function fill(document: Document, parent: Element, nodes: readonly Parsed.ChildNode[]): void {
  for (const node of nodes) {
    if (isElement(node)) {
      const element = document.createElement(nameOf(node));
      copyAttributes(node, element);
      fill(document, element, node.childNodes);
      parent.appendChild(element);
    } else if ('value' in node)
      parent.appendChild(document.createTextNode(node.value.replaceAll('&#', `&${apart}#`)));
  }
}

/** What no name in the document's own markup may have. */
const unwritable = /[^a-z0-9_.-]/gi;
/** Elements of which it has one each; others of these names stand in drawings, and would end the page. */
const single = new Set(['html', 'head', 'body']);

const nameOf = ({ tagName }: Parsed.Element): string =>
  single.has(tagName) ? 'div' : tagName.replace(unwritable, '-');

function copyAttributes({ attrs }: Parsed.Element, to: Element): void {
  for (const { name, value } of attrs) {
    if (name.search(unwritable) >= 0) continue;
    to.setAttribute(name, name === 'style' ? plainStyle(value) : value);
  }
}

/** A style in small letters and without what is said to be important; a declaration without a value is none. */
const plainStyle = (style: string): string =>
  style
    .toLowerCase()
    .split(';')
    .filter((declaration) => declaration.includes(':'))
    .map((declaration) => declaration.replace(/\s*!\s*important\s*$/, ''))
    .join(';');

const isElement = (node: Parsed.Node): node is Parsed.Element => 'tagName' in node;
