import type { Element, Nodes, Properties } from 'hast';

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

/**
 * Write a tree of text and of elements with content as HTML. It writes what `hast-util-to-html` does, of which a
 * test makes sure, at a fraction of the cost: the pages of one report have some ten thousand marks.
 *
 * @throws {Error} for nodes and properties that no report's tree has
 */
export function writeHtml(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escape(node.value, unsafe.text);
    case 'element':
      return writeElement(node);
    case 'root':
      return node.children.map(writeHtml).join('');
    default:
      throw new Error(`Trees of reports have no nodes of type "${node.type}"`);
  }
}

function writeElement({ tagName, properties, children }: Element): string {
  let content = '';
  for (const child of children) content += writeHtml(child);
  return `<${tagName}${writeAttributes(properties)}>${content}</${tagName}>`;
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
