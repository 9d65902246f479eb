import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';

/** A page of a built site. */
export interface BuiltPage {
  /** Path from the site's root, with forward slashes: `reports/x/index.html`. */
  path: string;
  html: string;
  tree: Root;
}

/** Read and parse a page. */
export async function readPage(site: string, path: string): Promise<BuiltPage> {
  const html = await readFile(join(site, path), 'utf8');
  return { path, html, tree: fromHtml(html) };
}

/**
 * All elements from a node down that pass a test, in order. Every page is gone through several times: `visit`, which
 * keeps the parents of each node, takes ten times as long.
 */
export function elementsOf(tree: Nodes, test: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'element' && test(node)) found.push(node);
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(tree);
  return found;
}

/** The ids of a page's elements. */
export const idsOf = (tree: Root): Set<string> =>
  new Set(elementsOf(tree).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])));

/** Whether an element has a class. */
export const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

/**
 * The archive's own text in an element, to the letter: without the notes on lacunae, and with control
 * characters, which pages show by their codes, as they were.
 */
export function archiveText(tree: Nodes): string {
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element') return undefined;
    if (hasClass(node, 'lacuna')) return SKIP;
    if (!hasClass(node, 'control')) return undefined;
    const [code] = node.children;
    if (code?.type === 'text') text += String.fromCharCode(Number.parseInt(code.value.slice(2), 16));
    return SKIP;
  });
  return text;
}
