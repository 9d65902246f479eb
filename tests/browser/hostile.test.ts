import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve-folder.ts';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { facetOrder } from '../../src/search/page/search-state.ts';
import type { ArchiveIndex } from '../../src/report/summary.ts';
import { writeHostileContent } from '../hostile/helpers/hostile-content.ts';
import { readPayloads } from '../hostile/helpers/hostile-fixtures.ts';
import { builtSite } from './helpers/built-site.ts';
import { launchBrowser } from './helpers/launch-browser.ts';
import { oddAddresses, watchPages, type Watched } from './helpers/watch-page.ts';

let browser: Browser;
let served: Served;
let listener: Server;
let folder: string;
let ids: string[];
let page: Page;
let watched: Watched;
/** What browsers reported to the address that the policy names. */
const reported: string[] = [];

beforeAll(async () => {
  const site = await builtSite('/', await writeHostileContent());
  const index = await readFile(join(dirname(site), 'archive/index.json'), 'utf8');
  ids = (JSON.parse(index) as ArchiveIndex).reports.map(({ id }) => id);
  listener = createServer((request, response) => {
    request.on('data', (data) => reported.push(String(data)));
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => listener.listen(0, 'localhost', resolve));
  // The policy as the build made it, and a place to report to.
  folder = join(await mkdtemp(join(tmpdir(), 'hostile-site-')), 'site');
  await cp(site, folder, { recursive: true });
  const headers = await readFile(join(folder, '_headers'), 'utf8');
  const place = `http://localhost:${String((listener.address() as AddressInfo).port)}/`;
  await writeFile(
    join(folder, '_headers'),
    headers.replace(/(Content-Security-Policy: .*)/, `$1; report-uri ${place}`),
  );
  served = await serveFolder({ folder, base: '/', port: 0 });
  browser = await launchBrowser();
  const context = await browser.newContext({ serviceWorkers: 'block' });
  watched = await watchPages(context, served.url);
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  listener.close();
  await rm(dirname(folder), { recursive: true });
});

/** What the test asks for itself, to see that it would be told. */
const probeAddress = 'https://probe.invalid/';

const expectNothing = (): void => {
  expect(watched).toEqual({ executions: [], violations: [], strangers: [], errors: [] });
  expect(reported.filter((report) => !report.includes(probeAddress))).toEqual([]);
};

async function open(path: string, tab = page): Promise<void> {
  await tab.goto(served.url + path, { waitUntil: 'load' });
  expect(await oddAddresses(tab), path).toEqual([]);
}

/** Open many pages, in a few tabs. */
async function openAll(paths: readonly string[]): Promise<void> {
  const waiting = [...paths];
  const work = async (): Promise<void> => {
    const tab = await page.context().newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await open(path, tab);
    await tab.close();
  };
  await Promise.all([work(), work(), work()]);
}

test('the test can fail: a script that ran and a rule that was broken would be seen', async () => {
  const context = await browser.newContext();
  const seen = await watchPages(context, served.url);
  const probe = await context.newPage();
  await probe.goto(served.url);
  await probe.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('img'), { src }));
    alert(1);
  }, probeAddress);
  await expect.poll(() => seen.violations.length).toBeGreaterThan(0);
  await expect.poll(() => reported.length).toBeGreaterThan(0);
  expect(seen.executions).toHaveLength(1);
  await context.close();
});

test('a page of every kind runs nothing, and asks nothing of anybody else', async () => {
  const pages = (await filesBelow(folder)).filter((file) => file.endsWith('.html'));
  // Reports have a test of their own; one page of each language is enough for words that are not theirs.
  const kinds = new Map(
    pages.map((file) => [
      file
        .replace(/^(?:en\/|zh-hant\/)?reports\/[^/]+\//, 'reports/*/')
        .replace(/^en\//, 'zh-hant/')
        .replace(/browse\/([a-z]+)\/[^/]+\/.*/, 'browse/$1/*/')
        .replace(/\d+/g, '*'),
      file,
    ]),
  );
  expect(kinds.size).toBeGreaterThan(25);
  await openAll(
    [...kinds.values()].map((file) =>
      file
        .replace(/index\.html$/, '')
        .split('/')
        .map(encodeURIComponent)
        .join('/'),
    ),
  );
  expectNothing();
});

test('the pages of every report run nothing, in both scripts and all views', async () => {
  await openAll(
    ids.flatMap((id) => [
      ...['', 'apparatus/', 'witness/'].map((view) => `reports/${id}/${view}`),
      `zh-hant/reports/${id}/`,
    ]),
  );
  expectNothing();
});

test('notes, marks and settings that a reader opens run nothing', async () => {
  for (const id of ids.slice(0, 6)) {
    await open(`reports/${id}/apparatus/`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const element of document.querySelectorAll('main *')) {
        for (const kind of ['mouseover', 'focus', 'pointerover', 'toggle', 'animationstart'])
          element.dispatchEvent(new Event(kind, { bubbles: true }));
      }
    });
  }
  expectNothing();
});

test('every payload as a query runs nothing, and excerpts show hits as text', async () => {
  const payloads = [...readPayloads()].flatMap(([, own]) => own);
  await open('search/');
  // As text, since an import in it must stay the browser's own.
  const found = await page.evaluate<number>(`(async () => {
    const { search } = await import('/search/api.js');
    let total = 0;
    for (const query of ${JSON.stringify(payloads)}) total += (await search(query)).total;
    return total;
  })()`);
  expect(found).toBeGreaterThan(300);
  // Through the page itself, every tenth: its address, its box, its hits.
  for (const payload of payloads.filter((_, i) => i % 10 === 0)) {
    await open(`search/?q=${encodeURIComponent(payload)}`);
    await page.locator('[data-search]').first().waitFor({ state: 'attached' });
  }
  await open(`search/?q=${encodeURIComponent('请认真贯彻执行')}`);
  await page.locator('.hit .excerpt mark').first().waitFor();
  const excerpts = await page.locator('.hit .excerpt').allInnerTexts();
  expect(excerpts.join('')).toContain('<');
  expect(await page.locator('.hit .excerpt :not(mark, a, span, b)').count()).toBe(0);
  expectNothing();
});

test('a title that a curator stated is found, and marked as text among the facts', async () => {
  await open(`search/?q=${encodeURIComponent('title:</title><script>alert')}`);
  await page.locator('.hit .excerpt a').first().click();
  await page.locator('.facts mark.hit.current').waitFor();
  expect(await page.locator('.facts mark.hit.current').innerText()).toBe('</title><script>alert');
  expectNothing();
});

test('a report whose text has no title has a heading all the same, which says where it is from', async () => {
  const heads: string[] = [];
  for (const id of ids.slice(0, 6)) {
    await open(`reports/${id}/`);
    expect(await page.locator('main h1').count(), id).toBe(1);
    heads.push(...(await page.locator('.head .given').allInnerTexts()));
  }
  expect(new Set(heads)).toContain('原文无题；此题取自正文');
  expectNothing();
});

test('whatever else an address says runs nothing: filters, an order, a place, a text that is looked for', async () => {
  const payloads = [...readPayloads()].flatMap(([, own]) => own).filter((_, i) => i % 40 === 0);
  for (const payload of payloads.map(encodeURIComponent)) {
    const filters = facetOrder.map((name) => `${name}=${payload}`).join('&');
    await open(`search/?q=${encodeURIComponent('工作')}&sort=${payload}&${filters}#${payload}`);
    await page.locator('[data-search]').first().waitFor({ state: 'attached' });
    await open(`quote/?text=${payload}#${payload}`);
  }
  expectNothing();
});

test('a report reached by a hostile query marks it as text', async () => {
  for (const query of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)'])
    for (const id of ids.slice(0, 3)) await open(`reports/${id}/?q=${encodeURIComponent(query)}#main`);
  expectNothing();
});

test('what can be taken away runs nothing when it is opened', async () => {
  const [id = ''] = ids;
  for (const form of ['json', 'txt', 'md', 'csl.json', 'witness.txt', 'tei.xml']) {
    // Some are saved instead of shown.
    await page.goto(`${served.url}reports/${id}/${id}.${form}`).catch(() => undefined);
  }
  for (const file of ['feed.xml', 'data/oai.xml']) await page.goto(served.url + file).catch(() => undefined);
  expect(watched.executions).toEqual([]);
  // The browser shows XML with a style of its own, against the policy.
  const own = /^style-src-elem inline on .*\.xml$/;
  expect(watched.violations.filter((violation) => !own.test(violation))).toEqual([]);
});
