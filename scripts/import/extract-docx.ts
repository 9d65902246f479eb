import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { SKIP, visit } from 'unist-util-visit';
import { treeText } from '../../src/import/tree-text.ts';
import { writeOutWord } from './write-out-word.ts';

/**
 * Text of a Word document, a line a paragraph; a line a row of a table, cells a tab apart; notes at the end, each
 * behind the number that stands for it in the text. Pictures are left out. Numbers that Word counts for itself are
 * written before their paragraphs, and readings above characters behind them; the name of what found the text says so,
 * and what it did not read, such as formulas.
 */
export async function extractDocx(bytes: Uint8Array): Promise<{ text: string; extractor: string }> {
  const written = writeOutWord(bytes);
  const read = written?.bytes ?? bytes;
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(read.buffer, read.byteOffset, read.length) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
      // Lines end where pages do.
      styleMap: ["br[type='page'] => br", "br[type='column'] => br"],
    },
  );
  const unread = unreadElements(messages.map(({ message }) => message));
  return {
    text: treeText(asWritten(fromHtml(value, { fragment: true }))),
    extractor: [
      'mammoth',
      ...(written?.what ?? []),
      ...(unread.length > 0 ? [`without what it does not read: ${unread.join(' ')}`] : []),
    ].join(', '),
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

/** Kinds of elements that a message names. */
const mostNamed = 8;

/** Names of elements that the library passed over with all that they hold. */
function unreadElements(messages: readonly string[]): string[] {
  const names = messages.flatMap((message) => {
    const name = /^An unrecognised element was ignored: (?:\{[^}]*\}|\w+:)?(\w+)$/.exec(message)?.[1];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort().slice(0, mostNamed);
}
