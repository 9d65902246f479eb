import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { SKIP, visit } from 'unist-util-visit';
import { treeText } from '../../src/import/tree-text.ts';
import { withNumbers } from './with-numbers.ts';

/**
 * Text of a Word document, a line a paragraph; a line a row of a table, cells a tab apart; notes at the end, each
 * behind the number that stands for it in the text. Pictures are left out. Numbers that Word counts for itself are
 * written before their paragraphs, and the name of what found the text says so.
 */
export async function extractDocx(bytes: Uint8Array): Promise<{ text: string; extractor: string }> {
  const numbered = withNumbers(bytes);
  const read = numbered ?? bytes;
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(read.buffer, read.byteOffset, read.length) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
    },
  );
  return {
    text: treeText(asWritten(fromHtml(value, { fragment: true }))),
    extractor: numbered ? 'mammoth, numbers of paragraphs derived from numbering.xml' : 'mammoth',
  };
}

/** Take out what the library puts in for browsers: arrows back from notes, and paragraphs around what is in a cell. */
function asWritten(tree: Root): Root {
  let notes = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (
      parent &&
      index !== undefined &&
      node.tagName === 'a' &&
      /^#(?:foot|end)note-ref-/.test(String(node.properties.href))
    ) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const only = onlyParagraph(node);
    if (only && (node.tagName === 'td' || node.tagName === 'th')) node.children = only.children;
    if (node.tagName === 'li' && /^(?:foot|end)note-/.test(String(node.properties.id))) {
      const first = node.children.find((child): child is Element => child.type === 'element') ?? node;
      first.children.unshift({ type: 'text', value: `[${String(++notes)}] ` });
    }
    return undefined;
  });
  return tree;
}

function onlyParagraph({ children }: Element): Element | undefined {
  const [first] = children;
  return children.length === 1 && first?.type === 'element' && first.tagName === 'p' ? first : undefined;
}
