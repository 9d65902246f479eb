import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { doubtsWords } from '../../src/restore/doubts-words.ts';
import { builtSite } from '../browser/helpers/built-site.ts';
import { elements } from './read-site.ts';

const seed = '000_79150c6fe1fb4d91';
const specimen = 's23-rural-roads-2006';
let folder: string;

beforeAll(async () => {
  folder = await builtSite('/');
});

const open = async (path: string): Promise<Root> =>
  fromHtml(await readFile(join(folder, path, 'index.html'), 'utf8'));
const report = async (id: string): Promise<Report> =>
  JSON.parse(await readFile(join(folder, `reports/${id}/${id}.json`), 'utf8')) as Report;
const withClass = (tree: Root, name: string): Element[] =>
  elements(tree, ({ properties: { className } }) => Array.isArray(className) && className.includes(name));

test('every conjecture about words is marked in the text or told below it', async () => {
  for (const id of [seed, specimen]) {
    const tree = await open(`reports/${id}`);
    const { edits } = await report(id);
    const told = elements(tree, ({ properties }) => /^c\d+-note$/.test(String(properties['id'])));
    expect(told.length).toBe(edits.filter(doubtsWords).length);
    expect(told.length).toBeGreaterThan(0);
    const marks = withClass(tree, 'doubt').filter(({ properties }) => 'id' in properties);
    for (const { properties } of marks)
      expect(told.map((note) => `#${String(note.properties['id'])}`)).toContain(properties['href']);
  }
});

test('the witness is offered as it was scraped', async () => {
  const name = `reports/${seed}/${seed}.witness.txt`;
  const scraped = await readFile(new URL(`../../content/witnesses/${seed}.txt`, import.meta.url));
  expect(scraped.equals(await readFile(join(folder, name)))).toBe(true);
  for (const view of ['', '/witness']) {
    const links = elements(await open(`reports/${seed}${view}`), ({ tagName }) => tagName === 'a');
    expect(links.map(({ properties }) => properties['href'])).toContain(`/${name}`);
  }
});

test('a specimen says so in every view and to every machine', async () => {
  for (const view of ['', '/apparatus', '/witness'])
    expect(withClass(await open(`reports/${specimen}${view}`), 'synthetic')).toHaveLength(1);
  const tree = await open(`reports/${specimen}`);
  const meta = elements(tree, ({ tagName }) => tagName === 'meta').map(({ properties }) => properties);
  const citation = meta.filter(({ name }) => name === 'citation_title').map(({ content }) => content);
  expect(citation).toEqual([expect.stringContaining('样本（本站自撰）')]);
  expect(textOf(withClass(tree, 'cited')[0]!)).toContain(': 样本（本站自撰）[R/OL]');
});

test('a reading is cited in its own script on the pages of every language', async () => {
  const cited = await Promise.all(
    ['', 'zh-hant/', 'en/'].map(async (locale) =>
      textOf(withClass(await open(`${locale}reports/${seed}`), 'cited')[0]!),
    ),
  );
  expect(new Set(cited).size).toBe(1);
  expect(cited[0]).toMatch(
    /\[R\/OL\]\. .*（据天天文库抄本）, 文本版本[0-9a-f]{12}\(20XX-09-14\)\[引用日期\]/,
  );
});

test('what bounds a masked year is quoted, and leads to its paragraph', async () => {
  const [facts] = withClass(await open(`zh-hant/reports/${seed}`), 'facts');
  const [quotation] = elements(facts!, ({ tagName }) => tagName === 'q');
  expect(textOf(quotation!)).toMatch(/2010年全國民政系統/);
});

test('what is known of a report leads to the passages it was read from', async () => {
  for (const locale of ['', 'zh-hant/', 'en/']) {
    const tree = await open(`${locale}reports/${seed}`);
    const ids = new Set(
      elements(tree, ({ properties }) => 'id' in properties).map(({ properties: { id } }) => id),
    );
    const links = withClass(tree, 'ground');
    const { grounds, topics } = (await report(seed)).metadata;
    expect(grounds?.topics?.map(({ value }) => value)).toEqual(topics);
    // Date, agency, region and genre, and each topic.
    expect(links).toHaveLength(4 + topics.length);
    for (const { properties } of links) {
      expect(ids).toContain(String(properties['href']).slice(1));
      expect(properties['title']).not.toBe('');
    }
  }
});

test('readings of a damaged place are folded after a dozen', async () => {
  const tree = await open(`reports/${seed}/apparatus`);
  const lists = withClass(tree, 'others').filter(({ tagName }) => tagName === 'p');
  for (const list of lists)
    expect(elements(list, ({ tagName }) => tagName === 'ins' || tagName === 'i').length).toBeLessThanOrEqual(
      12,
    );
  expect(withClass(tree, 'others').some(({ tagName }) => tagName === 'details')).toBe(true);
});

test('lists and pages count the same characters', async () => {
  const counts = (tree: Root): string[] => textOf(tree).match(/[\d,]+ 字/g) ?? [];
  const [length] = counts(await open(`reports/${seed}`)).filter((count) => count.length > 4);
  expect(counts(await open(''))).toContain(length);
});
