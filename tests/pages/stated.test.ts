import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { builtSite } from '../browser/helpers/built-site.ts';
import { elements } from './read-site.ts';

let folder: string;
beforeAll(async () => {
  folder = await builtSite('/', fileURLToPath(new URL('../fixtures/stated', import.meta.url)));
});

const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
const open = async (path: string): Promise<Root> => fromHtml(await read(join(path, 'index.html')));
const withClass = (tree: Root | Element, name: string): Element[] =>
  elements(
    tree as Root,
    ({ properties: { className } }) => Array.isArray(className) && className.includes(name),
  );
const factsOf = async (path: string): Promise<string> =>
  textOf(withClass(await open(path), 'facts')[0]!).replace(/\s+/g, ' ');

test.each([
  ['reports/dated', '日期', '2011年12月1日', '2026-02-01 著录', '原文作', '20××年12月1日', '不早于 2010 年'],
  [
    'zh-hant/reports/dated',
    '日期',
    '2011年12月1日',
    '2026-02-01 著錄',
    '原文作',
    '20××年12月1日',
    '不早於 2010 年',
  ],
  [
    'en/reports/dated',
    'Date',
    '2011-12-01',
    'stated this on 2026-02-01',
    'The text itself says',
    '20××-12-01',
    'not before 2010',
  ],
])('%s tells who stated its date, why, and what the text says', async (path, ...said) => {
  const facts = await factsOf(path);
  for (const words of [...said, 'A. Reader <reader@example.org>', 'The yearbook has it <b>dated</b>.'])
    expect(facts).toContain(words);
  const tree = await open(path);
  const [ground] = withClass(withClass(tree, 'facts')[0]!, 'ground').filter((link) =>
    textOf(link).includes('××'),
  );
  const anchor = String(ground?.properties['href']).slice(1);
  const [passage] = elements(tree, ({ properties: { id } }) => id === anchor);
  expect(textOf(passage!)).toContain('20**年12月1日');
});

test.each([
  ['reports/bare', '清风县民政局二〇〇九年工作总结', '县里的情况', '原文未载'],
  ['zh-hant/reports/bare', '清風縣民政局二〇〇九年工作總結', '縣裡的情況', '原文未載'],
  ['en/reports/bare', '清风县民政局二〇〇九年工作总结', '县里的情况', 'The text itself does not say.'],
])('%s has a stated title as its name, and the text its own', async (path, title, own, unread) => {
  const facts = await factsOf(path);
  for (const words of [title, own, unread]) expect(facts).toContain(words);
  // The reason is one for all, and stands once.
  expect(facts.match(/第二百[页頁]/g)).toHaveLength(1);
  const tree = await open(path);
  expect(elements(tree, ({ tagName }) => tagName === 'h1').map((node) => textOf(node))).toEqual([own]);
  expect(textOf(elements(tree, ({ tagName }) => tagName === 'title')[0]!)).toContain(title);
  const apparatus = await open(`${path}/apparatus`);
  for (const words of [title, '张三', unread]) expect(textOf(apparatus)).toContain(words);
  // Each page of a report has the same heading.
  for (const page of [apparatus, await open(`${path}/witness`)])
    expect(textOf(elements(page, ({ tagName }) => tagName === 'h1')[0]!)).toBe(own);
});

test('machines are told the stated values, and whose they are', async () => {
  const { metadata, title, text } = JSON.parse(await read('reports/bare/bare.json')) as Report;
  expect(title).toBe('清风县民政局二〇〇九年工作总结');
  expect(text).toMatch(/^县里的情况\n/);
  expect(metadata).toMatchObject({
    date: '2009',
    agency: '清风县民政局',
    region: '湖南省衡阳市石鼓区',
    genre: '总结',
  });
  expect(metadata.grounds?.title).toMatchObject({
    by: '张三',
    on: '2026-01-31',
    inferred: { value: '县里的情况' },
  });
  const page = await read('reports/bare/index.html');
  const linked = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)![1]!;
  expect(JSON.parse(linked)).toMatchObject({
    name: title,
    temporalCoverage: '2009',
    comment: [{ about: 'name', author: { name: '张三' }, citation: '县里的情况' }, {}, {}, {}, {}],
  });
  expect(page).toContain(`<meta name="DC.title" content="${title}">`);
  for (const file of ['bib', 'ris', 'csl.json']) {
    const cited = await read(`reports/bare/bare.${file}`);
    for (const words of [title, '2009', '清风县民政局', '为张三著录（2026-01-31）', '原文作“县里的情况”'])
      expect(cited, file).toContain(words);
  }
  const oai = await read('data/oai.xml');
  expect(oai).toContain(`<dc:title>${title}</dc:title>`);
  expect(oai).toContain('日期“2009”为张三著录（2026-01-31）：县志第二百页著录此件，题名与年份相合；原文未载');
});

test.each([
  ['reports/dated', '导入记录', '从中取出的文字，存为 UTF-8'],
  ['zh-hant/reports/dated', '匯入記錄', '從中取出的文字，存為 UTF-8'],
  ['en/reports/dated', 'How it was imported', 'the text found there, kept as UTF-8'],
])('%s tells where an imported witness lay, and what found it there', async (path, title, witness) => {
  const [record] = elements(await open(path), ({ tagName }) => tagName === 'details').filter((node) =>
    textOf(node).includes(title),
  );
  const said = elements(record!, ({ tagName }) => tagName === 'dd').map((node) => textOf(node));
  expect(said).toEqual([
    '抓取<2026>.warc.gz',
    'pages/a.html',
    '12',
    '4096',
    'html',
    '2026-01-31T08:00:00Z',
    witness,
    '@mozilla/readability',
    '0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543',
  ]);
  expect(textOf(await open(path.replace('dated', 'bare')))).not.toContain(title);
  expect(await read('reports/dated/dated.tei.xml')).toContain(
    '<note type="import">file: 抓取&#x3C;2026>.warc.gz; member: pages/a.html; record: 12;',
  );
});

test('lists, facets and the time line have them, and say that they were stated', async () => {
  const list = textOf(await open('en'));
  expect(list).toContain('清风县民政局二〇〇九年工作总结');
  expect(list).toContain('stated: title, date, agency, region, genre');
  expect(list.match(/stated: /g)).toHaveLength(2);
  expect(textOf(await open('browse/year'))).toContain('2009');
  expect(textOf(await open('browse/region/湖南省衡阳市石鼓区'))).toContain('清风县民政局二〇〇九年工作总结');
  expect(textOf(await open('timeline'))).toContain('2011');
});

test('of a faulty statement its report shows nothing, and what else is known of it', async () => {
  const files = await Promise.all(
    ['bare', 'dated', 'faulty', 'silent'].map((id) => readdir(join(folder, 'reports', id))),
  );
  expect(files.map((names) => names.some((name) => name.endsWith('.json')))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const page = textOf(await open('reports/faulty'));
  for (const stated of ['2009-13', '2009', '张三', '县志']) expect(page, stated).not.toContain(stated);
});

test.each([
  ['', '网页只显示开头一部分；2026年1月31日抄录'],
  ['zh-hant', '網頁只顯示開頭一部分；2026年1月31日抄錄'],
  ['en', 'the page showed only the beginning; copied on 2026-01-31'],
])('what a curator wrote of the source stands below the report, in /%s', async (locale, source) => {
  const tree = await open(join(locale, 'reports/faulty'));
  const [section] = elements(tree, ({ properties }) => String(properties['ariaLabelledBy']) === 'provenance');
  const said = textOf(section!).replace(/\s+/g, ' ');
  for (const words of ['甲站', source, '借自<旧硬盘>。', '县档案馆公布。']) expect(said).toContain(words);
  const [link] = elements(section as unknown as Root, ({ tagName }) => tagName === 'a');
  expect(link!.properties['href']).toBe('https://example.org/doc/1?a=1&b=2');
  expect(textOf(await open(join(locale, 'reports/silent')))).not.toContain('provenance');
});

test('downloads have it, too', async () => {
  const [tei, oai] = await Promise.all([read('reports/faulty/faulty.tei.xml'), read('data/oai.xml')]);
  expect(tei).toContain('<note type="retrieved">2026-01-31</note><note type="extent">preview</note>');
  expect(tei).toContain('<note type="curator">借自&#x3C;旧硬盘>。</note>');
  expect(oai).toContain(
    '<dc:source>甲站</dc:source><dc:source>https://example.org/doc/1?a=1&#x26;b=2</dc:source>',
  );
  expect(oai).toContain('<dc:description>借自&#x3C;旧硬盘>。</dc:description>');
  expect(oai).toContain('<dc:rights>县档案馆公布。</dc:rights>');
});
