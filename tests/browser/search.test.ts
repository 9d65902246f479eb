import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inScript } from '../../src/markup/in-script.ts';
import type { Report } from '../../src/report/report.ts';
import type { SearchResult } from '../../src/search/client/search-options.ts';
import { foldText } from '../../src/search/fold-for-search.ts';
import { builtSite } from './helpers/built-site.ts';
import { openSite, type OpenSite } from './helpers/open-site.ts';

const base = '/archive/';
const seed = '000_79150c6fe1fb4d91';

let site: OpenSite;
let reports: Report[];
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  const folder = join(await builtSite(base), '../archive/reports');
  site = await openSite(base);
  const names = await readdir(folder);
  reports = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Report),
  );
});
afterAll(() => site.close());
beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

const status = () => page.locator('[data-status]');
const hits = () => page.locator('.hit');
const marks = () => page.locator('mark.hit');

/** Ask the public module, as any page may. A text, since the test's own build would change an import. */
async function askModule(queries: readonly string[], options: object): Promise<SearchResult[]> {
  const values = [site.at('search/api.js'), queries, { limit: 100, ...options }].map((value) =>
    JSON.stringify(value),
  );
  const [address, asked, how] = values;
  return page.evaluate(`(async () => {
    const { search } = await import(${address!});
    const answers = [];
    for (const query of ${asked!}) answers.push(await search(query, ${how!}));
    return answers;
  })()`);
}

describe('the public search module', () => {
  test.each(['pagefind', 'scan'])('%s finds what plain string search finds', async (engine) => {
    const parts: string[] = [];
    for (const { blocks } of reports) {
      for (const { text } of blocks) {
        for (let at = 0; at < text.length; at += 41) parts.push(text.slice(at, at + 1 + (at % 12)));
      }
    }
    const every = Math.ceil(parts.length / 150);
    const queries = parts
      .filter((query, i) => i % every === 0 && foldText(query) !== '' && !/[\s*"“]|^-/.test(query))
      .flatMap((query) => [query, inScript(query, 'hans', 'hant')]);
    const expected = queries.map((query) => {
      const folded = foldText(query);
      return reports
        .filter(({ blocks }) => blocks.some(({ text }) => foldText(text).includes(folded)))
        .map(({ id }) => id)
        .sort();
    });
    await page.goto(site.at('about/'));
    const answers = await askModule(queries, { engine });
    expect(answers.map(({ hits: found }) => found.map(({ id }) => id).sort())).toEqual(expected);
    expect(answers.map(({ total }) => total)).toEqual(expected.map((ids) => ids.length));
  });

  test('gives for a hit its report, place, excerpt and address', async () => {
    await page.goto(site.at());
    const [answer] = await askModule(['民政事業'], { script: 'hant' });
    const [hit] = answer!.hits;
    expect(hit).toMatchObject({ id: seed, excerpt: expect.stringContaining('民政事業') as unknown });
    expect(hit!.url).toMatch(new RegExp(`${base}zh-hant/reports/${seed}/\\?q=.*#p[0-9a-z]{10}$`));
    await page.goto(hit!.url);
    const text = await page.locator(new URL(hit!.url).hash).innerText();
    expect(text).toContain('民政事業');
  });
});

describe('the search page', () => {
  test.each([
    ['', '民政事业', '民政事业'],
    ['', '民政事業', '民政事业'],
    ['zh-hant/', '民政事业', '民政事業'],
    ['', '项民政事', '项民政事'],
    ['', '創(chuàng)建', '创建'],
    ['en/', '20**年', '20**年'],
  ])('%ssearch/ for %s marks %s in the excerpt and on arrival', async (folder, query, shown) => {
    await page.goto(site.at(`${folder}search/`));
    await page.locator('[data-input]').pressSequentially(query, { delay: 5 });
    const mark = hits().locator(`.excerpt mark:text-is("${shown}")`).first();
    await mark.click();
    await page.locator('mark.hit.current').first().waitFor();
    const first = await page.locator('mark.hit.current').allInnerTexts();
    expect(first.join('')).toBe(shown);
    expect(new URL(page.url()).pathname).toContain(`${base}${folder}reports/`);
  });

  test('keeps its state in the address; back brings the results again', async () => {
    await page.goto(site.at(`search/?q=${encodeURIComponent('民政事业')}&sort=oldest`));
    await hits().first().waitFor();
    expect(await page.locator('[data-sort]').inputValue()).toBe('oldest');
    const found = await status().innerText();
    await hits().locator('h2 a').first().click();
    await marks().first().waitFor();
    await page.goBack();
    await hits().first().waitFor();
    expect(await status().innerText()).toBe(found);
    expect(await page.locator('[data-input]').inputValue()).toBe('民政事业');
  });

  test('says why a query was taken literally, and when nothing is found', async () => {
    await page.goto(site.at(`search/?q=${encodeURIComponent('"民政事业')}`));
    await hits().first().waitFor();
    await page.getByRole('status').filter({ hasText: '引号没有配对' }).waitFor();
    await page.fill('[data-input]', '民政');
    await page.locator('[data-controls]').waitFor();
    await page.fill('[data-input]', '查无此语也');
    await expect.poll(() => status().innerText()).toBe('没有找到。');
    expect(await hits().count()).toBe(0);
    expect(await page.locator('[data-controls]').isVisible()).toBe(false);
  });

  test('an older answer never covers a newer one', async () => {
    await page.goto(site.at('search/'));
    await page.route('**/texts.hans.pack', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.fill('[data-input]', '民政事业');
    await page.waitForTimeout(250);
    await page.fill('[data-input]', '查无此语也');
    await expect.poll(() => status().innerText()).toBe('没有找到。');
    await page.waitForTimeout(900);
    expect(await status().innerText()).toBe('没有找到。');
  });

  test('is there from every page: the box, and the key /', async () => {
    await page.goto(site.at('about/'));
    await page.keyboard.press('/');
    await page.keyboard.type('民政事业');
    await page.keyboard.press('Enter');
    await hits().first().waitFor();
    expect(page.url()).toBe(site.at(`search/?q=${encodeURIComponent('民政事业')}`));
  });

  test('can be walked by keyboard: results, the hit, next, previous, Escape', async () => {
    await page.goto(site.at(`search/?q=${encodeURIComponent('民政')}`));
    await hits().first().waitFor();
    const focusedIn = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
    for (let i = 0; i < 40 && !(await focusedIn('.hit')); i++) await page.keyboard.press('Tab');
    expect(await focusedIn('.hit')).toBe(true);
    await page.keyboard.press('Enter');
    await marks().first().waitFor();
    const place = page.locator('.arrival [role=status]');
    const all = await marks().count();
    expect(await place.innerText()).toMatch(/^第 \d+ 处，共 \d+ 处$/);
    expect(all).toBeGreaterThan(3);
    const start = await place.innerText();
    await page.getByRole('button', { name: '下一处' }).press('Enter');
    expect(await place.innerText()).not.toBe(start);
    await page.getByRole('button', { name: '上一处' }).press('Enter');
    expect(await place.innerText()).toBe(start);
    const text = await page.locator('article.text').textContent();
    await page.keyboard.press('Escape');
    expect(await marks().count()).toBe(0);
    expect(await page.locator('article.text').textContent()).toBe(text);
    expect(new URL(page.url()).search).toBe('');
  });

  test('who narrows by keyboard stays at the box that was ticked, in a list that stays unfolded', async () => {
    await page.goto(site.at(`search/?q=${encodeURIComponent('工作')}`));
    await hits().first().waitFor();
    const folded = page.locator('[data-facets] details').first();
    await folded.locator('summary').click();
    const box = folded.locator('input').first();
    const value = await box.inputValue();
    await box.focus();
    const before = await status().innerText();
    await page.keyboard.press('Space');
    await expect.poll(() => status().innerText()).not.toBe(before);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(value);
    await page.keyboard.press('Space');
    await expect.poll(() => status().innerText()).toBe(before);
    expect(await box.isVisible()).toBe(true);
  });

  test('in English shows each report in its own script', async () => {
    const text = encodeURIComponent('社会处处长');
    await page.goto(site.at(`en/search/?q=${text}`));
    const hit = page.locator('.hit', { hasText: '施政' });
    await hit.waitFor();
    expect(await hit.locator('h2').innerText()).toContain('社會處');
    expect(await hit.locator('h2 a').getAttribute('lang')).toBe('zh-Hant');
    expect(await hit.locator('.excerpt').first().innerText()).toContain('社會處處長');
    await page.goto(site.at(`search/?q=${text}`));
    expect(await page.locator('.hit h2').first().innerText()).toContain('社会处');
  });

  test('without a script says so and leads to the lists', async () => {
    const bare = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await bare.newPage();
    await plain.goto(site.at('search/'));
    expect(await plain.locator('main').innerText()).toContain('JavaScript');
    // A box that finds nothing is not offered.
    expect(await plain.locator('main [name=q]').isVisible()).toBe(false);
    await plain.locator('noscript a').click();
    await plain.waitForURL(site.at('browse/'));
    await bare.close();
  });

  test('fits a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(site.at(`search/?q=${encodeURIComponent('民政')}`));
    await hits().first().waitFor();
    const [content, view] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(view!);
  });

  test('works under a strict content security policy', async () => {
    // The service worker would answer in the place of the server.
    const strict = await site.browser.newContext({ serviceWorkers: 'block' });
    page = await strict.newPage();
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) errors.push(message.text());
    });
    await strict.route('**/*', async (route) => {
      const response = await route.fetch();
      const type = response.headers()['content-type'] ?? '';
      const inline = type.includes('html') ? inlineHashes(await response.text()) : '';
      const policy =
        `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${inline}; style-src 'self'; ` +
        `img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'`;
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': policy },
      });
    });
    await page.goto(site.at(`search/?q=${encodeURIComponent('民政事业')}`));
    await hits().first().waitFor();
    const [answer] = await askModule(['民政事业'], { engine: 'pagefind' });
    expect(answer!.hits.map(({ id }) => id)).toContain(seed);
    await hits().locator('h2 a').first().click();
    await marks().first().waitFor();
    await strict.unrouteAll({ behavior: 'wait' });
    await strict.close();
  });
});

/** Sources for the inline scripts of a page, as a deployer would list them. */
function inlineHashes(html: string): string {
  const scripts = html.matchAll(/<script>([^<]*)<\/script>/g);
  return Array.from(
    scripts,
    ([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`,
  ).join(' ');
}
