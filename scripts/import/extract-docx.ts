import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { treeText } from '../../src/import/tree-text.ts';

/** Text of a Word document, a line a paragraph; cells of a table stand a tab apart. Pictures are left out. */
export async function extractDocx(bytes: Uint8Array): Promise<{ text: string; extractor: string }> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
    },
  );
  return { text: treeText(fromHtml(value, { fragment: true })), extractor: 'mammoth' };
}
