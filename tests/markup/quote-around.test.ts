import { expect, test } from 'vitest';
import { quoteAround } from '../../src/markup/quote-around.ts';
import { metadataInScript } from '../../src/markup/report-in-script.ts';

test.each([
  ['市福利院被评为2010年度先进单位', '2010', 4, '…院被评为2010年度先进…'],
  ['2010年成立', '2010', 4, '2010年成立'],
  ['没有那个词的一句话', '2010', 1, '没有那个词…'],
  ['𠮷𠮷𠮷2010𠮷𠮷𠮷', '2010', 2, '…𠮷𠮷2010𠮷𠮷…'],
])('%s', (quotation, word, around, short) => {
  expect(quoteAround(quotation, word, around)).toBe(short);
});

test('evidence is shown in the script of the page', () => {
  const notBefore = { value: '2010', block: 1, quotation: '2010年度总结' };
  const metadata = { topics: [], completeness: 'complete' as const, notBefore };
  const shown = metadataInScript(metadata, (text) => text.replace('总结', '總結'));
  expect(shown.notBefore).toEqual({ ...notBefore, quotation: '2010年度總結' });
});
