import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import { beforeAll, expect, test } from 'vitest';
import { usualTexts } from '../../src/across/find-shared.ts';
import { blockAnchors } from '../../src/markup/anchors.ts';
import type { Report } from '../../src/report/report.ts';
import { builtSite } from '../browser/helpers/built-site.ts';
import { htmlFaults } from '../pages/html-faults.ts';
import { elements } from '../pages/read-site.ts';

const seed = '000_79150c6fe1fb4d91';
const first = 's03-subdistrict-party-building-2016';
const second = 's04-subdistrict-party-building-2017';

let folder: string;
beforeAll(async () => {
  folder = await builtSite('/');
});

const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
const page = async (path: string) => fromHtml(await read(`${path}index.html`));

test('pages are valid HTML in every language', async () => {
  const faults: string[] = [];
  for (const locale of ['', 'zh-hant/', 'en/']) {
    for (const path of [
      'timeline/',
      'numbers/',
      'quote/',
      `reports/${seed}/numbers/`,
      `reports/${first}/`,
      'browse/figures/',
      'browse/shared/shared/',
    ]) {
      const name = `${locale}${path}index.html`;
      faults.push(...(await htmlFaults(name, await read(name))));
    }
  }
  expect(faults).toEqual([]);
});

test('a report shades what it shares, and leads there by links alone', async () => {
  const tree = await page(`reports/${first}/`);
  const shades = elements(tree, ({ properties }) => String(properties['className']) === 'also');
  expect(shades.map(textOf).join('')).toContain('以区域化党建为抓手');
  expect(shades.map(textOf).join('')).not.toContain('红砖小院');
  const [section] = elements(tree, ({ properties }) => String(properties['className']) === 'shared');
  expect(textOf(section!)).toContain(`见于超过 ${String(usualTexts)} 篇报告的套话不算`);
  const links = elements(section!, ({ tagName }) => tagName === 'a').map(({ properties }) =>
    String(properties['href']),
  );
  const there = links.filter((link) => link.startsWith(`/reports/${second}/#`));
  expect(there.length).toBeGreaterThan(8);
  const ids = new Set(elements(await page(`reports/${second}/`)).map(({ properties }) => properties['id']));
  for (const link of there) expect(ids).toContain(link.slice(link.indexOf('#') + 1));
  const alone = elements(await page(`reports/${seed}/`), ({ properties }) =>
    /^(?:also|shared)/.test(String(properties['className'])),
  );
  expect(alone).toEqual([]);
});

test('the browse page of shared words has the two reports of one template', async () => {
  const [list] = elements(
    await page('browse/shared/shared/'),
    ({ properties }) => String(properties['className']) === 'list',
  );
  const text = textOf(list!);
  expect(text).toContain('区域统筹聚合力');
  expect(text).not.toContain('民政局');
});

test('figures of the seed stand on its page, masks as masks', async () => {
  const tree = await page(`reports/${seed}/numbers/`);
  const rows = elements(tree, ({ tagName }) => tagName === 'tr').map((row) =>
    textOf(row).replace(/\s+/g, ''),
  );
  expect(rows.some((row) => row.startsWith('61万人610,000'))).toBe(true);
  expect(rows.some((row) => row.startsWith('47人47'))).toBe(true);
  expect(rows.some((row) => row.startsWith('**人隐去'))).toBe(true);
});

test('each row of the table of figures leads to a paragraph that has it', async () => {
  const [header, ...lines] = (await read('data/numbers.csv')).trim().split('\r\n');
  expect(header).toContain('report,title,date');
  expect(lines.length).toBeGreaterThan(1500);
  const blocks = new Map<string, Map<string, string>>();
  let checked = 0;
  for (const line of lines.filter((_, i) => i % 7 === 0)) {
    const [, id, anchor] = /http[^,]*\/reports\/([^/]+)\/#([^,]+),/.exec(line)!;
    if (!blocks.has(id!)) {
      const report = JSON.parse(await read(`reports/${id!}/${id!}.json`)) as Report;
      const anchors = blockAnchors(report.blocks);
      blocks.set(id!, new Map(report.blocks.map(({ text }, i) => [anchors[i]!, text])));
    }
    const paragraph = blocks.get(id!)!.get(anchor!);
    // A line begins with six columns before the figure; those with a comma are quoted.
    const cells = line.slice(id!.length + 1).match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,)/g)!;
    const figure = cells
      .map((cell) => cell.replace(/^"|"$/g, ''))
      .find(
        (cell) =>
          /\p{N}|[*Xx×一二三四五六七八九十百千]/u.test(cell) && paragraph?.includes(cell) && cell.length > 1,
      );
    expect(figure, line).toBeDefined();
    checked++;
  }
  expect(checked).toBeGreaterThan(200);
});

test('the timeline draws every dated report, and its table has the same number', async () => {
  const tree = await page('timeline/');
  const [drawing] = elements(tree, ({ properties }) => String(properties['className']) === 'lanes');
  expect(drawing!.properties['role']).toBe('img');
  const [list] = elements(
    tree,
    ({ tagName, properties }) => tagName === 'table' && properties['ariaLabelledBy'] !== undefined,
  );
  const counts = elements(list!, ({ properties }) => String(properties['className']) === 'count').map(
    (cell) => Number(textOf(cell)),
  );
  const { reports } = JSON.parse(await readFile(join(folder, '..', 'archive', 'index.json'), 'utf8')) as {
    reports: unknown[];
  };
  expect(counts.reduce((a, b) => a + b, 0)).toBe(reports.length);
});
