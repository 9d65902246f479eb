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
