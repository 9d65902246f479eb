import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve-folder.ts';
import { packSite } from '../../src/search/pack/pack-site.ts';
import { builtSite } from './helpers/built-site.ts';
import { launchBrowser } from './helpers/launch-browser.ts';

const base = '/archive/';
const seed = '000_79150c6fe1fb4d91';

let browser: Browser;
let built: string;
beforeAll(async () => {
  built = await builtSite(base);
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function expectHit(page: Page, shown: string): Promise<void> {
  await page.locator(`.hit .excerpt mark:text-is("${shown}")`).first().waitFor();
}

describe('with the server stopped', () => {
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    served = await serveFolder({ folder: built, base, port: 0 });
    page = await browser.newPage();
  });
  afterAll(() => page.context().close());

  test('after one visit to the home page, search works; a saved report opens; others say they are not stored', async () => {
    await page.goto(served.url);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active!.state === 'activated') return;
      await new Promise((resolve) => active!.addEventListener('statechange', resolve));
    });
    await page.goto(`${served.url}reports/${seed}/`);
    await page.locator('[data-save][aria-pressed=false]').click();
    await page.locator('[data-save][aria-pressed=true]').waitFor();
    await served.close();

    await page.goto(served.url);
    await page.fill('.search-box input', '民政事業');
    await page.keyboard.press('Enter');
    await expectHit(page, '民政事业');
    await page.locator('.hit h2 a').first().click();
    await page.locator('mark.hit.current').first().waitFor();

    await page.locator('.views').getByRole('link', { name: '校勘' }).click();
    expect(await page.locator('article.text a.m').count()).toBeGreaterThan(100);
    await page.locator('.views').getByRole('link', { name: '抄本' }).click();
    expect(await page.locator('.scraped').first().innerText()).toContain('資源描述');

    await page.goto(`${served.url}zh-hant/reports/${seed}/`);
    expect(await page.locator('[data-not-stored]').isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toContain('沒有網路');
  });
});

describe('with a network', () => {
  test('pages come fresh from it, not from what was stored', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fresh-'));
    await cp(built, folder, { recursive: true });
    const served = await serveFolder({ folder, base, port: 0 });
    const page = await browser.newPage();
    await page.goto(`${served.url}search/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const file = join(folder, 'search/index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/<title>[^<]*/, '<title>newer'));
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    expect(await page.title()).toBe('newer');
    await page.context().close();
    await served.close();
    await rm(folder, { recursive: true });
  });
});

describe('saving the whole archive', () => {
  test('shows progress and size, stores every page and text, and can be taken away', async () => {
    const served = await serveFolder({ folder: built, base, port: 0 });
    const page = await browser.newPage();
    await page.goto(`${served.url}zh-hant/offline/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.locator('[data-whole]:enabled').click();
    await expect.poll(() => page.locator('[data-status]').innerText()).toBe('存好了。');
    expect(await page.locator('[data-saved] p').innerText()).toMatch(/^已存 \d+ 項，[\d.]+ [KM]B。$/);
    await served.close();
    await page.goto(`${served.url}zh-hant/search/?q=${encodeURIComponent('民政事业')}`);
    await expectHit(page, '民政事業');
    await page.locator('.hit h2 a').first().click();
    await page.locator('mark.hit.current').first().waitFor();
    await page.goto(`${served.url}zh-hant/offline/`);
    await page.getByRole('button', { name: '刪去存下的一切' }).click();
    await expect.poll(() => page.locator('[data-saved]').innerText()).toBe('還沒有存下什麼。');
    await page.locator('[data-saved]:focus').waitFor();
    await page.context().close();
  });

  test('with apparatus and witness, where a reader wants them: both tabs of any report open', async () => {
    const served = await serveFolder({ folder: built, base, port: 0 });
    const page = await browser.newPage();
    await page.goto(`${served.url}offline/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.getByLabel('连同各篇的校勘与抄本').check();
    await page.locator('[data-whole]:enabled').click();
    await expect.poll(() => page.locator('[data-status]').innerText(), { timeout: 60_000 }).toBe('存好了。');
    await served.close();
    await page.goto(`${served.url}reports/${seed}/`);
    await page.locator('[data-save][aria-pressed=true]').waitFor();
    await page.locator('.views').getByRole('link', { name: '校勘' }).click();
    expect(await page.locator('article.text a.m').count()).toBeGreaterThan(100);
    await page.locator('.views').getByRole('link', { name: '抄本' }).click();
    expect(await page.locator('.scraped').first().innerText()).toContain('資源描述');
    await page.context().close();
  });
});

describe('saving the results of a search', () => {
  test('stores the pages of the reports found', async () => {
    const served = await serveFolder({ folder: built, base, port: 0 });
    const page = await browser.newPage();
    await page.goto(`${served.url}search/?q=${encodeURIComponent('民政事业')}`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.getByRole('button', { name: '存下这些结果，离线可读' }).click();
    await expect.poll(() => page.locator('[data-status]').innerText()).toBe('存好了。');
    await served.close();
    await page.goto(`${served.url}reports/${seed}/`);
    expect(await page.locator('article.text').innerText()).toContain('民政事业');
    await page.context().close();
  });
});

describe('from a disk', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pack-'));
    const out = join(folder, 'packed.zip');
    await packSite({ site: built, base, out, folder: 'cunzhen' });
    for (const [name, bytes] of Object.entries(unzipSync(await readFile(out)))) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('reading, the switch of script and exact search work, and nothing is missing', async () => {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('requestfailed', (request) => {
      // What a page had not yet fetched when it was left is not missing.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(request.url());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) wrong.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, 'cunzhen/index.html')).href);
    await page.fill('.search-box input', '民政事業');
    await page.keyboard.press('Enter');
    await expectHit(page, '民政事业');
    await page.locator('.hit h2 a').first().click();
    await page.locator('mark.hit.current').first().waitFor();
    await page.locator('a[data-locale=zh-Hant]').click();
    await page.waitForURL(/zh-hant/);
    expect(await page.locator('mark.hit.current').first().innerText()).toBe('民政事業');

    await page.goto(pathToFileURL(join(folder, 'cunzhen/zh-hant/offline/index.html')).href);
    await page.getByText('這是存在碟上的副本').waitFor();
    expect(await page.locator('[data-whole]').isVisible()).toBe(false);

    await page.goto(pathToFileURL(join(folder, 'cunzhen/en/quote/index.html')).href);
    await page.fill('[data-quote] textarea', '民政事業');
    await page.locator('[data-quote] button[type=submit]').click();
    await page.locator('[data-results] a').first().click();
    await page.waitForURL(/reports\/.*index\.html/);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
