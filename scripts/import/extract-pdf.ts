import { fileURLToPath } from 'node:url';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Tables of Chinese encodings that fonts name and do not carry. */
const cMapUrl = fileURLToPath(
  new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')),
);
const mostPages = 5000;

/**
 * The text layer of a PDF, a line a line of print. A scan has none.
 *
 * @throws {Error} where the file is encrypted or broken
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
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      page.cleanup();
    }
    const { info } = await document.getMetadata().catch(() => ({ info: {} }));
    const title = (info as { Title?: unknown }).Title;
    const text = pages
      .map((page) => page.trimEnd())
      .filter((page) => page !== '')
      .join('\n');
    return {
      text,
      extractor: 'pdfjs-dist',
      ...(typeof title === 'string' && title.trim() !== '' && { title }),
    };
  } finally {
    await loading.destroy();
  }
}
