import { expect, test } from 'vitest';
import { htmlText } from '../../src/import/html-text.ts';

const body =
  '为全面掌握我县农村留守儿童的生存状况，县妇联组成课题组，对全县十六个乡镇进行了专题调研。'.repeat(6);
const firstLine = (title: string, ...lines: string[]): string => {
  const paragraphs = [...lines, body].map((line) => `<p>${line}</p>`).join('');
  return htmlText(`<title>${title}</title><body><div>${paragraphs}</div>`).text.split('\n')[0]!;
};

const full = '关于我县农村留守儿童情况的调研报告';

test.each([
  ['says it in short', '留守儿童调研报告 - 豆丁网', ['县妇联文件', full]],
  ['is cut', '关于我县农村留守儿童情况的调…_文库', [full]],
  ['says it otherwise spaced', '关于我县农村留守儿童情况的　调研报告', [full, '县妇联课题组']],
])('begins with the title of the text where that of the window %s', (_, title, lines) => {
  expect(firstLine(title, ...lines)).toBe(lines[0]);
});

test.each([
  ['another title', '留守儿童调研报告 - 豆丁网', ['县妇联课题组']],
  ['a sentence with its letters', '留守儿童调研报告', ['留下来守在家里的儿童多，请看调查研究报告。']],
  ['a paragraph with its letters', '调研报告', [`${body.slice(0, -1)}的报告`]],
  ['too few letters', '通知', ['关于开会的通报和告知']],
])('puts the title of the window before %s', (_, title, lines) => {
  expect(firstLine(title, ...lines)).toBe(title.split(' ')[0]);
});

test.each([
  ['a dash and the name of a site', '某市水利局工作报告-某某网', '某市水利局工作报告', '某市水利局工作报告'],
  ['a dash of its own', '2006-2010年发展规划', '2006', '2006-2010年发展规划'],
  ['both', '2006-2010年发展规划-某网', '2006-2010年发展规划', '2006-2010年发展规划'],
  ['the name of a list', '工作总结-2009年民政工作要点', '工作总结', '工作总结-2009年民政工作要点'],
  ['a dash, and is on the page alone', '水利局工作报告-某网', '标题', '水利局工作报告-某网'],
])('begins with the title where the window says it with %s', (_, title, line, first) => {
  const rows = `<table><tr><td>${line}</td></tr><tr><td>${body.repeat(4)}</td></tr></table>`;
  expect(htmlText(`<title>${title}</title>${rows}`).text.split('\n')[0]).toBe(first);
});

test.each([
  ['a raised figure', '面积10<sup>2</sup>平方米', '面积10²平方米'],
  ['a raised mark', '见注<sup>[1]</sup>、<sup>①</sup>和<sup>第2</sup>', '见注[1]、①和第2'],
  ['a reading with brackets', '<ruby>创<rp>(</rp><rt>chuàng</rt><rp>)</rp></ruby>建', '创(chuàng)建'],
  ['a reading without', '<ruby>创<rt>chuàng</rt></ruby>建', '创chuàng建'],
])('keeps %s in its line', (_, markup, line) => {
  expect(htmlText(`<p>${markup}</p>`).text).toBe(line);
});

test.each(['display:none !important', 'DISPLAY: None', 'a:b; Visibility:hidden!important'])(
  'leaves out what is hidden by %s',
  (style) => {
    expect(htmlText(`<p>甲<p style="${style}">本文来自某网<p style="display:block">乙`).text).toBe('甲\n乙');
  },
);

test('names the pages that a page of frames shows', () => {
  const frames = '<frameset><frame src="menu.html"><frame src="a.html"></frameset>';
  expect(() => htmlText(frames)).toThrow('no text in this page, which shows others: menu.html, a.html');
  expect(htmlText('<p>甲</p><iframe src="ad.html"></iframe>').text).toBe('甲');
});

test.each([
  [
    'signs that could stand for a character',
    '<p>写作&amp;#25991;或&amp;amp;#25991;',
    '写作&#25991;或&amp;#25991;',
  ],
  ['what a page in a drawing stands beside', '<p>甲</p><svg><html></html></svg>', '甲'],
  ['what stands in such a page', '<p>甲</p><svg><body>乙</body></svg>', '甲\n乙'],
])('keeps %s where a short page is looked through again', (_, inside, text) => {
  expect(htmlText(`<p>首</p><div class="comment">${inside}</div>`).text).toBe(`首\n${text}`);
});

test('begins with the title of the window where all of a page is taken, too', () => {
  const page = (title: string, text: string) =>
    htmlText(`<title>${title}</title><body><textarea>${text}</textarea>`);
  expect(page('某县工作总结_文库', body)).toMatchObject({
    text: `某县工作总结\n${body}`,
    extractor: 'hast-util-to-text',
  });
  expect(page('某县工作总结', `某县工作总结\n${body}`).text).toBe(`某县工作总结\n${body}`);
  expect(page('某县工作总结', '').text).toBe('');
});

const menu = '<div><a href="/a">首页</a> <a href="/b">新闻</a></div>';
const please = '<p>您的浏览器没有打开脚本，请打开后再访问本页。</p>';

test('finds a text that is shown only where no scripts run', () => {
  const { text } = htmlText(
    `<title>调研报告</title><body>${menu}<div id="app"></div><noscript><p>${body}</p><p>二〇一〇年三月</p></noscript>`,
  );
  expect(text.split('\n').slice(-2)).toEqual([body, '二〇一〇年三月']);
});

test.each([
  ['a request to turn scripts on', `${menu}<div id="app"></div><noscript>${please}</noscript>`, '请打开'],
  [
    'less than the page shows to all',
    `<noscript>${please.repeat(12)}</noscript><div style="visibility: hidden">${`<p>${body}</p>`.repeat(3)}</div>`,
    '请打开',
  ],
  ['no paragraph', `${menu}<noscript><img alt="" src="/count">${body}</noscript>`, body],
])('leaves out what is for no scripts where it is %s', (_, page, unwanted) => {
  const { text } = htmlText(`<title>调研报告</title><body>${page}`);
  expect(text).not.toContain(unwanted);
});
