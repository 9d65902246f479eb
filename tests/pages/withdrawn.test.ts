import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { inScript } from '../../src/markup/in-script.ts';
import type { ArchiveIndex } from '../../src/report/summary.ts';
import { builtSite } from '../browser/helpers/built-site.ts';
import { htmlFaults } from './html-faults.ts';
import { elements } from './read-site.ts';

let folder: string;
beforeAll(async () => {
  folder = await builtSite('/', fileURLToPath(new URL('../fixtures/withdrawn', import.meta.url)));
});

const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

test.each([
  ['', '已撤下：gone', '已于2026年2月3日由张三撤下'],
  ['zh-hant/', '已撤下：gone', '已於2026年2月3日由张三撤下'],
  ['en/', 'Withdrawn: gone', '张三 withdrew it on 2026-02-03'],
])(
  '%s the address of a report that was taken out says so, when, who and why',
  async (locale, title, lead) => {
    const path = `${locale}reports/gone/index.html`;
    const html = await read(path);
    const tree = fromHtml(html);
    expect(elements(tree, ({ tagName }) => tagName === 'h1').map((node) => textOf(node))).toEqual([title]);
    const said = textOf(tree);
    for (const words of [lead, '应其要求撤下。', '抄本由本馆另存，<b>不公开</b>。'])
      expect(said).toContain(words);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(await htmlFaults(path, html)).toEqual([]);
    expect(await readdir(join(folder, locale, 'reports/gone'))).toEqual(['index.html']);
  },
);

test('one that has another name leads there', async () => {
  const tree = fromHtml(await read('reports/old-name/index.html'));
  expect(textOf(elements(tree, ({ tagName }) => tagName === 'h1')[0]!)).toBe(
    '已撤下：丙县民政局二〇一二年工作总结',
  );
  const links = elements(tree, ({ properties }) => properties['href'] === '/reports/renamed/');
  expect(links.map((node) => textOf(node).trim())).toEqual(['丙县民政局二〇一二年工作总结']);
});

test.each([
  ['', '丁县水利局二〇一三年防汛工作总结'],
  ['zh-hant/', '丁縣水利局二〇一三年防汛工作總結'],
  ['en/', '丁县水利局二〇一三年防汛工作总结'],
])('%s a report that is there twice says where the copies differ', async (locale, title) => {
  const path = `${locale}reports/copy-a/index.html`;
  const html = await read(path);
  const [section] = elements(
    fromHtml(html),
    ({ properties }) => String(properties['className']) === 'variants',
  );
  const [copy] = elements(section!, ({ tagName }) => tagName === 'p');
  expect(textOf(copy!)).toContain(title);
  const rows = elements(section!, ({ tagName }) => tagName === 'li');
  const said = rows.map((row) => elements(row, ({ tagName }) => tagName === 'b').map((node) => textOf(node)));
  const spoken = (text: string): string => (locale === 'zh-hant/' ? inScript(text, 'hans', 'hant') : text);
  expect(said).toEqual([
    ['12,000', '12,500'],
    ['，人员不稳定'].map(spoken),
    ['三、明年打算　修好石桥、渡口两座涵闸。'].map(spoken),
  ]);
  const links = elements(section!, ({ tagName }) => tagName === 'a').map(({ properties }) =>
    String(properties['href']),
  );
  expect(links.filter((link) => link.startsWith(`/${locale}reports/copy-b/#`))).toHaveLength(3);
  expect(await htmlFaults(path, html)).toEqual([]);
});

test('one that is there once says nothing of copies', async () => {
  expect(await read('reports/renamed/index.html')).not.toContain('class="variants"');
});

test('the list of all reports names them apart, and search and downloads have none', async () => {
  const tree = fromHtml(await read('browse/index.html'));
  const [absent] = elements(tree, ({ properties }) => String(properties['className']) === 'absent');
  expect(textOf(absent!)).toContain('曾收入、后撤下的报告 2 份');
  expect(textOf(absent!)).toContain('gone');
  expect(await read('data/oai.xml')).not.toContain('gone');
});

test('one that is still there stands, and the fault is told', async () => {
  expect(await read('reports/renamed/index.html')).toContain('认真履行职责');
  const index = await readFile(join(folder, '../archive/index.json'), 'utf8');
  const { problems, withdrawn } = JSON.parse(index) as ArchiveIndex;
  expect(withdrawn?.map(({ id }) => id)).toEqual(['gone', 'old-name']);
  expect(problems).toEqual([
    { id: 'renamed', message: expect.stringMatching(/withdrawn\.yaml:13: renamed is still there/) as string },
  ]);
});
