import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

export interface PackPageOptions {
  /** The page inside the site: `zh-hant/reports/x/index.html`. */
  page: string;
  /** Path the site was built for, with a slash at both ends. */
  base: string;
  /** Scripts, inside the site, that a page with an element of this attribute loads after its own. */
  extraScripts: Record<string, readonly string[]>;
  /** Told of each module script of the page, inside the site; gives the classic script instead. */
  classicScript: (module: string) => string;
}

const addresses = ['href', 'src', 'action'] as const;
/** Links that a page opened from a disk cannot use. */
const useless = new Set(['manifest', 'modulepreload', 'preload']);

/** Make a built page work from a disk: relative addresses with file names, classic scripts. */
export function packPage(html: string, options: PackPageOptions): string {
  const { page, base } = options;
  const tree: Root = fromHtml(html);
  const relative = (path: string): string => posix.relative(posix.dirname(page), path);
  const extra = new Set<string>();
  visit(tree, 'element', (element, index, parent) => {
    const { properties } = element;
    for (const [attribute, scripts] of Object.entries(options.extraScripts)) {
      if (properties[attribute] !== undefined) for (const script of scripts) extra.add(script);
    }
    if ((element.tagName === 'link' && isUseless(element)) || isPolicy(element)) {
      parent!.children.splice(index!, 1);
      return index;
    }
    for (const name of addresses) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = relativeAddress(value, base, relative);
    }
    if (element.tagName === 'script' && properties['type'] === 'module') {
      const module = posix.join(posix.dirname(page), String(properties['src'] ?? ''));
      properties['src'] = relative(options.classicScript(module));
      properties['defer'] = true;
      delete properties['type'];
    }
    return undefined;
  });
  addScripts(tree, [...extra].map(relative));
  return toHtml(tree);
}

function isUseless({ properties }: Element): boolean {
  const { rel } = properties;
  return Array.isArray(rel) && rel.some((kind) => useless.has(String(kind)));
}

/** A page of a disk has no origin of its own, which the policy of the site speaks of. */
function isPolicy({ tagName, properties: { httpEquiv } }: Element): boolean {
  return tagName === 'meta' && String(httpEquiv).toLowerCase() === 'content-security-policy';
}

function relativeAddress(address: string, base: string, relative: (path: string) => string): string {
  if (!address.startsWith(base)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length))!;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return relative(file) + rest;
}

function addScripts(tree: Root, sources: readonly string[]): void {
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'body') return;
    for (const src of sources) {
      element.children.push({
        type: 'element',
        tagName: 'script',
        properties: { src, defer: true },
        children: [],
      });
    }
  });
}
