import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './helpers/open-site.ts';

const seed = '000_79150c6fe1fb4d91';
const report = `reports/${seed}/`;

let site: OpenSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await openSite('/archive/');
});
// Where the build failed there is nothing to close; the failure is the message to read.
afterAll(() => (site as OpenSite | undefined)?.close());

beforeEach(async () => {
  context = await site.browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
});
afterEach(() => context.close());

/** The element that has the focus, and whether a reader sees that it has. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement!;
    // A caret has no width of its own: what is seen is drawn before it.
    const outlined = [undefined, '::before'].some((drawn) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, drawn);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const { top, bottom } = element.getBoundingClientRect();
    return {
      name: element.textContent.trim() || (element.getAttribute('aria-label') ?? element.tagName),
      outlined,
      inSight: bottom > 0 && top < innerHeight,
    };
  });

/** Press Tab until the focus is where it is wanted; every stop on the way must be seen, but the browser's own. */
async function tabTo(selector: string, most = 250): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const stop = await focused();
    const ownOfBrowser = await page.evaluate(() => document.activeElement === document.body);
    if (!ownOfBrowser) expect(stop).toMatchObject({ outlined: true, inSight: true });
    if (await page.evaluate((wanted) => document.activeElement!.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} is not reached by ${String(most)} tabs`);
}

const marks = () => page.locator('article.text mark');
const place = () => page.locator('.arrival [role=status]').innerText();

describe('with the keyboard alone', () => {
  test('one skips the bar', async () => {
    await page.goto(site.at(report));
    await page.keyboard.press('Tab');
    expect(await focused()).toEqual({ name: '跳到正文', outlined: true, inSight: true });
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
  });

  test('one goes from a word to its place, its script, its repairs, its witness and its citation', async () => {
    await page.goto(site.at());
    await page.keyboard.press('/');
    expect((await focused()).outlined).toBe(true);
    await page.keyboard.type('民政事业');
    await page.keyboard.press('Enter');
    await page.locator('.hit').first().waitFor();
    await tabTo(`.hit a[href*="${report}"]`);
    await page.keyboard.press('Enter');

    await marks().first().waitFor();
    const first = await place();
    await page.keyboard.press('n');
    expect(await place()).not.toBe(first);
    await page.keyboard.press('p');
    expect(await place()).toBe(first);
    const current = page.locator('mark.current').first();
    expect(await current.evaluate((mark) => mark.getBoundingClientRect().top)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await marks().count()).toBe(0);

    await tabTo('[data-locale="zh-Hant"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zh-hant\/reports\//);
    expect(await page.locator('article.text').innerText()).toContain('民政事業');

    await tabTo('.views a[href$="apparatus/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/apparatus/);
    await tabTo('article.text a.m');
    const mark = await page.evaluate(() => document.activeElement!.id);
    await page.keyboard.press('Enter');
    await page.locator('#edit-card').waitFor();
    expect(await focused()).toMatchObject({ outlined: true, inSight: true });
    expect(await page.evaluate(() => document.activeElement!.closest('#edit-card') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('#edit-card').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement!.id)).toBe(mark);
    await page.keyboard.press('Enter');
    await page.locator('#edit-card').waitFor();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#e\d+$/);

    await page.goto(page.url().replace(/#.*/, ''));
    await tabTo('.views a[href$="witness/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/witness/);

    await tabTo('.views a:first-child');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.at(`zh-hant/${report}`));
    await tabTo('[data-copy]');
    await page.keyboard.press('Enter');
    await page.locator('.passage-said:not(.sr)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('[R/OL]');
  });

  test('one opens and leaves the reading settings', async () => {
    await page.goto(site.at(report));
    await tabTo('.gear');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('#settings') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#settings').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement!.matches('.gear'))).toBe(true);
  });
});

test.each(['', report, `${report}apparatus/`, `${report}witness/`, 'search/?q=民政', 'browse/'])(
  'nothing moves by itself where a reader asks for that: /%s',
  async (path) => {
    await page.goto(site.at(path));
    const moving = await page.evaluate(() => {
      const still = (value: string): boolean =>
        value.split(', ').every((time) => Number.parseFloat(time) === 0);
      return [...document.querySelectorAll('*')].flatMap((element) => {
        const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
        const calm = scrollBehavior === 'auto' && still(transitionDuration) && animationName === 'none';
        return calm ? [] : [element.outerHTML.slice(0, 80)];
      });
    });
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  },
);
