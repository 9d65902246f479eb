/** What a phone shows, 360 pixels wide. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './helpers/open-site.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
}, 300_000);
afterAll(() => site.close());

const box = async (part: Locator) => (await part.boundingBox())!;

test('what narrows a search stands above its results, folded, and says how much is chosen', async () => {
  await page.goto(site.at(`search/?q=${encodeURIComponent('工作')}`));
  await page.locator('.hit').first().waitFor();
  const narrow = page.locator('.facets > details > summary');
  expect((await box(narrow)).y).toBeLessThan((await box(page.locator('.hit').first())).y);
  expect(await page.locator('.facets fieldset').first().isVisible()).toBe(false);
  await narrow.click();
  const [all] = (await page.locator('[data-status]').innerText()).match(/\d+/) ?? [];
  await page.locator('.facets input').first().check();
  await expect
    .poll(async () => (await page.locator('[data-status]').innerText()).match(/\d+/)?.[0])
    .not.toBe(all);
  expect(await page.locator('.facets fieldset').first().isVisible()).toBe(true);
  expect(await narrow.getAttribute('data-chosen')).toBe(' (1)');
  await page.setViewportSize({ width: 1280, height: 740 });
  expect(await narrow.isVisible()).toBe(false);
  expect((await box(page.locator('.facets'))).x).toBeGreaterThan(
    (await box(page.locator('.hit').first())).x + (await box(page.locator('.hit').first())).width,
  );
  await page.setViewportSize({ width: 360, height: 740 });
});

test('nothing is offered to narrow what finds nothing', async () => {
  await page.goto(site.at(`search/?q=${encodeURIComponent('无此一说的话')}`));
  await expect.poll(() => page.locator('[data-status]').innerText()).toContain('没有');
  expect(await page.locator('.facets > details').isVisible()).toBe(false);
});

test('the number of a table’s row stands beside its first cell, not above the words in it', async () => {
  await page.goto(site.at('reports/s10-statistics-communique-2001/'));
  const places = await page.locator('.text > .table').evaluateAll((rows) =>
    rows.map((row) => {
      const cell = row.querySelector('.cell')!;
      const words = document.createRange();
      words.selectNodeContents(cell);
      words.setStartAfter(cell.querySelector('.n')!);
      const [number, first] = [cell.querySelector('.n')!.getBoundingClientRect(), words.getClientRects()[0]!];
      return {
        beside: number.right <= first.left + 1,
        level: Math.abs((number.top + number.bottom) / 2 - (first.top + first.bottom) / 2) < 6,
      };
    }),
  );
  expect(places.length).toBeGreaterThan(5);
  expect(places.filter(({ beside, level }) => !beside || !level)).toEqual([]);
});

test('a word of two characters stays whole in its cell', async () => {
  await page.goto(site.at('reports/s10-statistics-communique-2001/'));
  const lines = await page.locator('.text > .table > .cell:nth-child(2)').evaluateAll((cells) =>
    cells.map((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      return new Set(Array.from(words.getClientRects(), ({ top }) => Math.round(top))).size;
    }),
  );
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((count) => count > 1)).toEqual([]);
});

test('the sign of what was taken away stays on the line of the character that it was behind', async () => {
  await page.goto(site.at('reports/000_79150c6fe1fb4d91/apparatus/'));
  const apart = await page.locator('article.text a.m.gone.held').evaluateAll((marks) =>
    marks.map((mark) => {
      const before = document.createRange();
      before.setEndBefore(mark);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      walker.currentNode = mark;
      const text = walker.previousNode()!;
      before.setStart(text, text.textContent!.length - 1);
      before.setEnd(text, text.textContent!.length);
      return Math.abs(mark.getClientRects()[0]!.bottom - before.getClientRects()[0]!.bottom) > 8;
    }),
  );
  expect(apart.length).toBeGreaterThan(50);
  expect(apart.filter(Boolean)).toEqual([]);
});

test('what can be done with a selected passage stands inside the window, each act in one line', async () => {
  for (const path of ['', 'en/']) {
    await page.goto(site.at(`${path}reports/000_79150c6fe1fb4d91/`));
    await page.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector('article.text > p:last-of-type')!);
    });
    const bar = await box(page.locator('.passage:not([hidden])'));
    expect(bar.x).toBeGreaterThanOrEqual(0);
    expect(bar.x + bar.width).toBeLessThanOrEqual(360);
    for (const act of await page.locator('.passage > *').all()) {
      expect((await box(act)).height).toBeLessThan(40);
      expect((await box(act)).x + (await box(act)).width).toBeLessThanOrEqual(bar.x + bar.width);
    }
  }
});
