import type { Nodes } from 'xast';
import { toXml, type Options } from 'xast-util-to-xml';

/**
 * Write a tree without CDATA as XML. Text may hold the end of a CDATA section, `]]>`, which XML forbids
 * outside one and the library leaves as it is.
 */
export const writeXml = (tree: Nodes, options?: Options): string =>
  toXml(tree, options).replaceAll(']]>', ']]&gt;');
