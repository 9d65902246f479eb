import type { Element, Nodes, Properties } from 'hast';
import type { PageMarks } from './page-marks.ts';

/** Names of the attributes that marks and blocks have. */
const names: Readonly<Record<string, string>> = {
  id: 'id',
  className: 'class',
  href: 'href',
  title: 'title',
  ariaLabel: 'aria-label',
  dataN: 'data-n',
  dataE: 'data-e',
  dataSign: 'data-sign',
};

/** A part of a tree's markup: HTML, or what writes it for a page, where pages have it their own way. */
export type Piece = string | ((page: PageMarks) => string);

/**
 * Write a tree of text and of elements with content as HTML. It writes what `hast-util-to-html` does, of which a
 * test makes sure, at a fraction of the cost: the pages of one report have some ten thousand marks.
 *
 * @throws {Error} for nodes and properties that no report's tree has, and for what pages have their own way
 */
export function writeHtml(node: Nodes): string {
  const [html = '', ...more] = writePieces(node);
  if (typeof html !== 'string' || more.length > 0) throw new Error('Pages have this tree each their own way');
  return html;
}

/** Write a tree once for all pages that have parts of it their own way. */
export function writePieces(node: Nodes): Piece[] {
  const sink: Sink = { pieces: [], html: '' };
  write(node, sink);
  if (sink.html !== '') sink.pieces.push(sink.html);
  return sink.pieces;
}

/** The HTML of a page. */
export function fillPieces(pieces: readonly Piece[], page: PageMarks): string {
  let html = '';
  for (const piece of pieces) html += typeof piece === 'string' ? piece : piece(page);
  return html;
}

/** What is written: pieces that are done, and the HTML that follows on them. */
interface Sink {
  pieces: Piece[];
  html: string;
}

function write(node: Nodes, sink: Sink): void {
  switch (node.type) {
    case 'text': {
      const { value, onPage } = node;
      if (onPage) writeOnPage(sink, (page) => escape(onPage(page), unsafe.text));
      else sink.html += escape(value, unsafe.text);
      return;
    }
    case 'element':
      writeElement(node, sink);
      return;
    case 'root':
      for (const child of node.children) write(child, sink);
      return;
    default:
      throw new Error(`Trees of reports have no nodes of type "${node.type}"`);
  }
}

function writeElement({ tagName, properties, onPage, children }: Element, sink: Sink): void {
  sink.html += `<${tagName}${writeAttributes(properties)}`;
  if (onPage) writeOnPage(sink, (page) => writeAttributes(onPage(page)));
  sink.html += '>';
  for (const child of children) write(child, sink);
  sink.html += `</${tagName}>`;
}

function writeOnPage(sink: Sink, make: (page: PageMarks) => string): void {
  sink.pieces.push(sink.html, make);
  sink.html = '';
}

function writeAttributes(properties: Properties): string {
  let attributes = '';
  for (const property in properties) {
    const value = properties[property];
    if (value === undefined || value === null) continue;
    const name = names[property];
    if (name === undefined) throw new Error(`Elements of reports have no property "${property}"`);
    attributes += ` ${name}="${escape(Array.isArray(value) ? value.join(' ') : String(value), unsafe.attribute)}"`;
  }
  return attributes;
}

const unsafe = { text: /[&<]/g, attribute: /[\0"&'`]/g };

/** As hexadecimal references. */
function escape(text: string, unsafe: RegExp): string {
  if (text.search(unsafe) === -1) return text;
  return text.replace(unsafe, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}
