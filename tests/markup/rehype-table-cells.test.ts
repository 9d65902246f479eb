import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { rehypeTableCells } from '../../src/markup/rehype-table-cells.ts';

const after = (html: string): string => {
  const tree = fromHtml(html, { fragment: true });
  const text = toString(tree);
  rehypeTableCells()(tree);
  expect(toString(tree)).toBe(text);
  return toHtml(tree);
};
const cells = (...contents: string[]): string =>
  `<p class="table">${contents.map((content) => `<span class="cell">${content}</span>`).join('')}</p>`;

test.each([
  ['tabs', '城关镇\t9820\t18.8', ['城关镇\t', '9820\t', '18.8']],
  ['an empty cell', '\t人\t', ['\t', '人\t']],
  ['wide gaps, and single spaces inside cells', '第一 季度  1 200　　元', ['第一 季度  ', '1 200　　', '元']],
  ['single spaces where there is nothing else', '城关镇 9820 18.8', ['城关镇 ', '9820 ', '18.8']],
  ['upright strokes, which stay one cell', '|镇|9820|', ['|镇|9820|']],
])('parts a row at %s', (_, row, expected) => {
  expect(after(`<p class="table">${row}</p>`)).toBe(cells(...expected));
});

test('keeps marks on both sides of a border, with their id on the first, and signs where they were', () => {
  expect(
    after(
      '<p class="table"><a class="n" data-n="1"></a><span class="also" id="e1">镇\t<i>98</i>20</span>\t1<a class="also-in"></a></p>',
    ),
  ).toBe(
    cells(
      '<a class="n" data-n="1"></a><span id="e1" class="also">镇\t</span>',
      '<span class="also"><i>98</i>20</span>\t',
      '1<a class="also-in"></a>',
    ),
  );
});

test('leaves what is no row', () => {
  const page = '<p>一、\t目的</p><h2>二  三</h2>';
  expect(after(page)).toBe(page);
});
