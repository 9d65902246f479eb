import type { Literal } from 'unist';
import type { ElementContent, Root, RootContent } from 'xast';

/** XML that was written already, as hast has it for HTML. */
export interface Raw extends Literal {
  type: 'raw';
  value: string;
}

declare module 'xast' {
  interface ElementContentMap {
    raw: Raw;
  }
  interface RootContentMap {
    raw: Raw;
  }
}

export interface WriteXmlOptions {
  /** Write elements without content as `<br/>` instead of `<br></br>`. */
  closeEmptyElements?: boolean;
}

/** Characters that XML 1.0 cannot hold. */
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F]/g;
/** What cannot stand as it is in text and in attributes. */
const unsafe = {
  text: /[&<\0-\x08\x0B\x0C\x0E-\x1F]/g,
  attribute: /[&<"\0-\x08\x0B\x0C\x0E-\x1F]/g,
};

/**
 * Write a tree of elements, text and instructions as XML. It writes what `xast-util-to-xml` does, of which a
 * test makes sure, at a tenth of the cost: an apparatus has some ten thousand nodes. What was written already
 * stays as it is. Names are ours and need no escaping. `]]>`, which XML forbids outside a CDATA section, is
 * escaped, too.
 */
export function writeXml(tree: Root | RootContent, options: WriteXmlOptions = {}): string {
  const empty = options.closeEmptyElements ?? false;
  const write = (node: RootContent | ElementContent): string => {
    switch (node.type) {
      case 'text':
        return writeText(node.value);
      case 'raw':
        return node.value;
      case 'instruction':
        return `<?${node.name} ${node.value}?>`;
      case 'element': {
        let attributes = '';
        for (const [name, value] of Object.entries(node.attributes))
          if (value !== null && value !== undefined)
            attributes += ` ${name}="${escape(String(value), unsafe.attribute)}"`;
        let content = '';
        for (const child of node.children) content += write(child);
        if (content === '' && empty) return `<${node.name}${attributes} />`;
        return `<${node.name}${attributes}>${content}</${node.name}>`;
      }
      default:
        throw new Error(`Trees of exports have no nodes of type "${node.type}"`);
    }
  };
  const xml = tree.type === 'root' ? tree.children.map(write).join('') : write(tree);
  return xml.replaceAll(']]>', ']]&gt;');
}

/** Text as it stands between tags. */
export const writeText = (text: string): string => escape(text, unsafe.text);

/** As hexadecimal references, without characters that may not stand even so. */
function escape(text: string, unsafe: RegExp): string {
  if (text.search(unsafe) === -1) return text;
  return text
    .replace(forbidden, '')
    .replace(unsafe, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}
