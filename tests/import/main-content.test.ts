import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { htmlText } from '../../src/import/html-text.ts';
import { mainContent } from '../../src/import/main-content.ts';
import { readableDocument } from '../../src/import/readable-document.ts';
import { stockDocument } from './stock-document.ts';

/** As much of a node as both documents have. */
interface Shown {
  localName?: string | null | undefined;
  textContent: string | null;
  childNodes: Iterable<Shown>;
}

/** Elements by their names, and texts. */
const show = (node: Shown): unknown =>
  node.localName ? [node.localName, ...Array.from(node.childNodes, show)] : node.textContent;

const ours = (html: string): unknown => {
  const content = mainContent(readableDocument(parse(html, { scriptingEnabled: false })));
  return content && show(content);
};
const stock = (html: string): unknown => {
  const content = new Readability<Shown>(stockDocument(html), { serializer: (node) => node }).parse()
    ?.content;
  return content ? show(content) : undefined;
};

const sentence = '全县共有低保对象一千户，发放资金1.2亿元，比上年增长三成。';
const long = sentence.repeat(30);

it.each([
  ['a long page', `<div class="content"><p>${long}</p></div><div class="footer">版权所有</div>`],
  ['a short one, which is tried four times', '<div class="sidebar"><p>短篇，<b>一</b></p></div>'],
  ['texts side by side', '<div>甲<!-- 注 -->乙<p>丙</div>'],
  ['paragraphs that are breaks', `<div>${long}<br><br>\n<br>${sentence}<br>末<br> <br></div>`],
  ['what is hidden', `<p>${long}<p style="a;display: none">隐<p style="visibility:hidden">匿<p hidden>藏`],
  ['a line of the author', `<div><span class="byline">某某</span><p itemprop="author">${long}</p></div>`],
  [
    'links',
    `<div>${long}<p><a href="#a">甲乙丙</a> <a href="javascript:x()">丁<b>戊</b></a><a href="/">己</a></div>`,
  ],
  [
    'a table of data',
    `<div>${long}<table summary="s"><tr><th>年<td>数</table><table><tr><td>甲</table></div>`,
  ],
  [
    'pictures',
    `<div>${long}<img data-src="a.jpg 2x"><figure data-a="b.png"></figure><noscript><img src=c.gif></noscript></div>`,
  ],
  [
    'a heading that the title repeats',
    `<title>某县工作总结 第一部分</title><h1>某县工作总结 第一部分</h1><p>${long}`,
  ],
  [
    'frames and forms',
    `<div>${long}<form>${sentence}</form><iframe src="//v.qq.com/x"></iframe><object></object></div>`,
  ],
  ['what nobody reads', `<div role="menu">${sentence}</div><div class="comment">${sentence}</div><p>${long}`],
  ['nothing', '<div> </div>'],
])('finds in %s what Readability finds in its own document', (_, html) => {
  expect(ours(html)).toEqual(stock(html));
});

const tags = [
  'div',
  'p',
  'span',
  'a',
  'font',
  'table',
  'tr',
  'td',
  'ul',
  'li',
  'h2',
  'br',
  'br',
  'section',
  'form',
  'img',
  'center',
  'strong',
  'object',
];
const attributes = [
  '',
  '',
  ' class="content"',
  ' class="comment"',
  ' id="share"',
  ' style="display:none"',
  ' href="#x"',
  ' class="byline"',
  ' src="a.jpg"',
  ' role="dialog" aria-modal="true"',
];
const texts = [sentence, sentence, long, ' ', '\n', '　甲 ', ',', '广告', '&nbsp;', 'a  b'];
const piece = fc.oneof(
  fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes)).map(([tag, more]) => `<${tag}${more}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(...texts),
);

it('finds in any page what Readability finds in its own document', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = `<title>某县工作总结</title>${pieces.join('')}`;
      expect(ours(html)).toEqual(stock(html));
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['signs that could stand for a character', '<p>写作&amp;#25991;', '写作&#25991;'],
  ['what a page in a drawing stands beside', '<p>甲</p><svg><html></html></svg>', '甲'],
])('keeps %s where a page is put up again, and its own document does not', (_, inside, text) => {
  const html = `<p>首</p><div class="comment">${inside}</div>`;
  expect(htmlText(html).text).toBe(`首\n${text}`);
  expect(ours(html)).not.toEqual(stock(html));
});
