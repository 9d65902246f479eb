import { expect, test } from 'vitest';
import { htmlText } from '../../src/import/html-text.ts';

const written = '@mozilla/readability, numbers of lists as browsers count them';
const unknown = '@mozilla/readability, without numbers of lists that styles may show';
const sheet = '<link rel="stylesheet" href="site.css">';
const article = `<p>${'为全面掌握全县农村饮水的状况，县水利局组成课题组，对十六个乡镇进行了专题调研。'.repeat(30)}</p>`;

/** A page with an article and more: the lines that are no article, and what found them. */
function read(markup: string, head = ''): { lines: string[]; what: string } {
  const page = `<html><head>${head}</head><body><div id="article">${article}${markup}</div></body>`;
  const { text, extractor } = htmlText(page);
  return { lines: text.split('\n').filter((line) => line.length < 100), what: extractor };
}

test.each([
  ['from one on', '<ol><li>抓落实</li><li>2008年</li></ol>', ['1.抓落实', '2. 2008年']],
  ['from elsewhere', '<ol start="3"><li>甲<li>乙</ol>', ['3.甲', '4.乙']],
  ['down', '<ol reversed><li>甲<li>乙<li>丙</ol>', ['3.甲', '2.乙', '1.丙']],
  ['down from elsewhere', '<ol reversed start=10><li>甲<li>乙</ol>', ['10.甲', '9.乙']],
  ['from an item on', '<ol><li>甲<li value="7">乙<li>丙</ol>', ['1.甲', '7.乙', '8.丙']],
  ['by letters', '<ol type="A"><li>甲<li>乙</ol>', ['A.甲', 'B.乙']],
  ['by Roman figures', '<ol type="i"><li>甲<li>乙</ol>', ['i.甲', 'ii.乙']],
  ['by a style', '<ol style="color:red;list-style: inside upper-roman"><li>甲<li>乙</ol>', ['I.甲', 'II.乙']],
  ['in Chinese', '<ol style="list-style-type:cjk-ideographic"><li>甲<li>乙</ol>', ['一、甲', '二、乙']],
  [
    'in one another',
    '<ol><li>甲<ol type=a><li>其一<li>其二</ol><li>乙<ul><li>点</ul></ol>',
    ['1.甲', 'a.其一', 'b.其二', '2.乙', '点'],
  ],
  [
    'before what an item has inside',
    '<ol><li>\n <p><b>甲</b>一</p><p>续</p></li><li><span></span>乙</ol>',
    ['1.甲一', '续', '2.乙'],
  ],
  ['but what is hidden', '<ol><li>甲<li style="display: none">隐<li hidden>藏<li>乙</ol>', ['1.甲', '2.乙']],
  ['where an item has no text', '<ol><li>甲<li><ul><li>点</ul><li>乙</ol>', ['1.甲', '点', '3.乙']],
])('the numbers of a list are counted %s', (_, markup, lines) => {
  expect(read(markup)).toEqual({ lines, what: written });
});

test.each([
  ['says where it begins', '<ol start="1"><li>甲<li>乙</ol>', sheet],
  ['has a style of its own', '<ol style="list-style-type: decimal"><li>甲<li>乙</ol>', sheet],
  [
    'is in a page whose sheets do not speak of it',
    '<ol><li>甲<li>乙</ol>',
    '<style>p { color: red }</style>',
  ],
])('they are written where a list %s', (_, markup, head) => {
  expect(read(markup, head)).toEqual({ lines: ['1.甲', '2.乙'], what: written });
});

test.each([
  ['a sheet', '<ol><li>甲<li>乙</ol>', sheet],
  ['a sheet of the page', '<ol class="a"><li>甲<li>乙</ol>', '<style>.a { list-style: none }</style>'],
  ['a style that is not known', '<ol style="list-style-type: thai"><li>甲<li>乙</ol>', ''],
  ['letters behind the last', '<ol type="a" start="26"><li>甲<li>乙</ol>', ''],
  ['items of several kinds', '<ol><li type="a">甲<li type="1">乙</ol>', ''],
])('they are not made up where they hang on %s, which is told', (_, markup, head) => {
  expect(read(markup, head)).toEqual({ lines: ['甲', '乙'], what: unknown });
});

test.each([
  ['has none', '<ul><li>甲<li>乙</ul>', ['甲', '乙']],
  ['hides them', '<ol style="list-style:none"><li>甲<li>乙</ol>', ['甲', '乙']],
  ['hides them in its items', '<ol><li style="list-style-type: none">甲<li>乙</ol>', ['甲', '乙']],
  ['has them in its text', '<ol start="1"><li>一、甲<li>二、乙</ol>', ['一、甲', '二、乙']],
  ['has some in its text', '<ol><li>甲<li>（2）乙</ol>', ['甲', '（2）乙']],
  ['has a noncharacter', '<ol><li>甲\ufdd1<li>乙\ufdd2</ol>', ['甲\ufdd1', '乙\ufdd2']],
])('a list that %s stays as it is', (_, markup, lines) => {
  expect(read(markup)).toEqual({ lines, what: '@mozilla/readability' });
});

test('nothing is told of lists that are in no text', () => {
  const menu = '<div class="sidebar"><ol><li>首页<li>公开</ol></div>';
  expect(read(`<p>甲</p>${menu}`, sheet)).toEqual({ lines: ['甲'], what: '@mozilla/readability' });
});

test('they are written where all of a page is taken, too', () => {
  const page = htmlText(`<body><textarea>${article}</textarea>甲<ol><li>乙<li>丙</ol>`);
  expect(page.text.split('\n').slice(-3)).toEqual(['甲', '1.乙', '2.丙']);
});
