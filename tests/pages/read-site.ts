import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A page of the built site. */
export interface BuiltPage {
  /** Path from the site's root, with forward slashes: `reports/x/index.html`. */
  path: string;
  html: string;
  tree: Root;
}

/** All pages of a built site. */
export async function readPages(folder: string): Promise<BuiltPage[]> {
  const pages = (await filesIn(folder)).filter((path) => path.endsWith('.html'));
  return Promise.all(
    pages.map(async (path) => {
      const html = await readFile(join(folder, path), 'utf8');
      return { path, html, tree: fromHtml(html) };
    }),
  );
}

/** Paths of all files of a folder, with forward slashes. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * All elements of a tree that pass a test, in their order. A walk of its own: a library's, which tells the way to each
 * and may be told to skip, takes fifteen times as long, and each of hundreds of pages is walked several times.
 */
export function elements(tree: Nodes, test: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'element' && test(node)) found.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return found;
}
