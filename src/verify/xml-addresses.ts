import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { archive } from '../archive.config.ts';

/**
 * The texts of all elements of a name.
 *
 * @throws {Error} where the XML is not well-formed
 */
export function addressesIn(xml: string, name: string): string[] {
  const found: string[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'element' && node.name === name)
      found.push(node.children.map((child) => ('value' in child ? child.value : '')).join(''));
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(fromXml(xml));
  return found;
}

/** The file of the site that an absolute address leads to; nothing where it leads elsewhere. */
export function fileOf(address: string): string | undefined {
  const home = archive.site + archive.base;
  if (!`${address}/`.startsWith(home)) return undefined;
  const path = decodeURIComponent(address.slice(home.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
