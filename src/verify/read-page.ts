import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';

/** A page of a built site. */
export interface BuiltPage {
  /** Path from the site's root, with forward slashes: `reports/x/index.html`. */
  path: string;
  /** All its elements, in order: every check goes through them. */
  elements: readonly Element[];
}

/** Read and parse a page. */
export const readPage = async (site: string, path: string): Promise<BuiltPage> =>
  parsePage(path, await readFile(join(site, path), 'utf8'));

/** Nobody asks where in the file a node stands: to note it takes a fifth of the time. */
export const parsePage = (path: string, html: string): BuiltPage => ({
  path,
  elements: elementsIn(fromParse5(parse(html, { scriptingEnabled: false }))),
});

/**
 * All elements from a node down that pass a test, in order. `visit`, which keeps the parents of each node, takes ten
 * times as long.
 */
export function elementsIn(node: Nodes, test: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = [];
  const look = (at: Nodes): void => {
    if (at.type === 'element' && test(at)) found.push(at);
    if ('children' in at) for (const child of at.children) look(child);
  };
  look(node);
  return found;
}

/** The ids of a page's elements. */
export const idsOf = ({ elements }: BuiltPage): Set<string> =>
  new Set(elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])));

/** Whether an element has a class. */
export const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

/**
 * The archive's own text in an element, to the letter: without the notes on lacunae, and with control
 * characters, which pages show by their codes, as they were.
 */
export function archiveText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    if (hasClass(node, 'lacuna')) return '';
    if (hasClass(node, 'control')) {
      const [code] = node.children;
      return code?.type === 'text' ? String.fromCharCode(Number.parseInt(code.value.slice(2), 16)) : '';
    }
  }
  let text = '';
  for (const child of node.children) text += archiveText(child);
  return text;
}
