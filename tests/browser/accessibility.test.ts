import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './helpers/open-site.ts';
import { pageFaults } from './helpers/page-faults.ts';

const report = 'reports/000_79150c6fe1fb4d91/';

/** A page of each kind. */
const pages = [
  '',
  'about/',
  'browse/',
  'browse/order/title/',
  'browse/figures/',
  'data/',
  'search/',
  'timeline/',
  'numbers/',
  'quote/',
  report,
  `${report}apparatus/`,
  `${report}witness/`,
  `${report}numbers/`,
  // It shares passages with others.
  'reports/s03-subdistrict-party-building-2016/',
  '404.html',
];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('/archive/');
});
// Where the build failed there is nothing to close; the failure is the message to read.
afterAll(() => (site as OpenSite | undefined)?.close());

test.each([
  { width: 360, colorScheme: 'light', locale: 'en/' },
  { width: 360, colorScheme: 'dark', locale: '' },
  { width: 1280, colorScheme: 'light', locale: '' },
  { width: 1280, colorScheme: 'dark', locale: 'zh-hant/' },
] as const)('axe finds nothing at $width px, $colorScheme, in /$locale', async (mode) => {
  const { width, colorScheme, locale } = mode;
  const context = await site.browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const found: string[] = [];
  for (const path of pages) {
    // There is one of it, for all languages.
    await page.goto(site.at(path === '404.html' ? path : locale + path));
    found.push(...(await pageFaults(page, path)));
  }
  // What stands in these is the same in every language.
  if (locale === '') found.push(...(await faultsOfStates(page)));
  await context.close();
  expect(found).toEqual([]);
});

test.each(['', 'en/'])('text of twice the size fits a narrow window, in /%s', async (locale) => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
  const wide: string[] = [];
  for (const path of pages) {
    await page.goto(site.at(path === '404.html' ? path : locale + path));
    const overflow = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth - innerWidth;
    });
    if (overflow > 0) wide.push(`${path}: ${String(overflow)} px`);
  }
  await page.close();
  expect(wide).toEqual([]);
});

/** Pages as a reader has changed them. */
async function faultsOfStates(page: Page): Promise<string[]> {
  const inColumns = () =>
    page.evaluate(() => {
      document.documentElement.dataset['flow'] = 'vertical';
    });
  await page.goto(site.at(`${report}apparatus/`));
  await page.locator('article.text a.m.conjecture').first().click();
  await page.locator('#edit-card').waitFor();
  const card = await pageFaults(page, 'a card');
  await inColumns();
  const marks = await pageFaults(page, 'marks in columns');
  await page.goto(site.at(report));
  await inColumns();
  return [...card, ...marks, ...(await pageFaults(page, 'a text in columns'))];
}

test('where the system gives the colours, lines tell which view it is and what other reports have', async () => {
  const context = await site.browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto(site.at('reports/s03-subdistrict-party-building-2016/'));
  const lines = await page
    .locator('.views a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndColor));
  expect(new Set(lines).size).toBe(2);
  expect(lines[1]).toBe(lines[2]);
  const shared = page.locator('.also').first();
  expect(await shared.evaluate((mark) => getComputedStyle(mark).textDecorationStyle)).toBe('dotted');
  await context.close();
});
