import { expect, test } from 'vitest';
import { extractPdf } from '../../scripts/import/extract-pdf.ts';
import { pdfOf } from './make-dumps.ts';

const page = [[72, 700, '二〇一〇年工作总结']] as const;

test('says on how many pages of a PDF no text was found', async () => {
  await expect(extractPdf(pdfOf(page, 2))).resolves.toEqual({
    text: '二〇一〇年工作总结',
    extractor: 'pdfjs-dist, no text on 2 of 3 pages',
  });
});

test('says nothing of it where all pages have text', async () => {
  await expect(extractPdf(pdfOf(page))).resolves.toHaveProperty('extractor', 'pdfjs-dist');
});

test.each([
  ['no text', []],
  ['white space', [[72, 700, ' \u3000']] as const],
])('says what to do about a PDF that has %s', async (_, texts) => {
  await expect(extractPdf(pdfOf(texts, 1))).rejects.toThrow(/^has no text layer, as a scan has none; let a/);
});

test('says so where a PDF has more pages than are read', async () => {
  const { extractor } = await extractPdf(pdfOf(page, 5000));
  expect(extractor).toContain('only the first 5000 of 5001 pages');
});
