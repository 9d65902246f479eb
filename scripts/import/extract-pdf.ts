import { fileURLToPath } from 'node:url';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { inColumnOrder } from '../../src/import/column-order.ts';
import { plainRadicals } from '../../src/import/plain-radicals.ts';
import { printLines } from '../../src/import/print-lines.ts';

/** Tables of Chinese encodings that fonts name and do not carry. */
const cMapUrl = fileURLToPath(
  new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')),
);
const mostPages = 5000;
const withoutLayer =
  'has no text layer, as a scan has none; let a program that reads pictures of text (OCR) add one, and import that';

/**
 * The text layer of a PDF, a line a line of print. Radicals that stand for characters are written as those, columns
 * that are drawn across the page stand one after the other, and the name of what found the text says so; and on how
 * many pages it found none, which may be scans.
 *
 * @throws {Error} where the file is encrypted or broken, or has no text
 */
export async function extractPdf(
  bytes: Uint8Array,
): Promise<{ text: string; title?: string; extractor: string }> {
  const loading = getDocument({
    // The library keeps what it is given.
    data: new Uint8Array(bytes),
    cMapUrl,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise.catch((error: Error) => {
      if (error.name !== 'PasswordException') throw error;
      throw new Error('is encrypted; save it without a password', { cause: error });
    });
    const pages: string[] = [];
    let across = false;
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const lines = printLines(items.filter((item) => 'str' in item));
      const ordered = inColumnOrder(lines);
      if (ordered) across = true;
      pages.push((ordered ?? lines.map(({ text }) => text)).join('\n'));
      page.cleanup();
    }
    const { info } = await document.getMetadata().catch(() => ({ info: {} }));
    const title = (info as { Title?: unknown }).Title;
    const withText = pages.map((page) => page.trimEnd()).filter((page) => page !== '');
    if (withText.length === 0) throw new Error(withoutLayer);
    const empty = pages.length - withText.length;
    const layer = withText.join('\n');
    const text = plainRadicals(layer);
    return {
      text,
      extractor: [
        'pdfjs-dist',
        ...(text === layer ? [] : ['radicals read as the characters they look like']),
        ...(across ? ['columns one after the other'] : []),
        ...(empty > 0 ? [`no text on ${String(empty)} of ${String(pages.length)} pages`] : []),
        ...(document.numPages > mostPages
          ? [`only the first ${String(mostPages)} of ${String(document.numPages)} pages`]
          : []),
      ].join(', '),
      ...(typeof title === 'string' && title.trim() !== '' && { title }),
    };
  } finally {
    await loading.destroy();
  }
}
