import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { extractPdf } from '../../scripts/import/extract-pdf.ts';
import { openSite, type OpenSite } from './helpers/open-site.ts';

const seed = '000_79150c6fe1fb4d91';
const report = `reports/${seed}/`;

let site: OpenSite;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  site = await openSite('/archive/');
});
// Where the build failed there is nothing to close; the failure is the message to read.
afterAll(() => (site as OpenSite | undefined)?.close());

beforeEach(async () => {
  context = await site.browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
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

const lang = () => page.locator('html').getAttribute('lang');

describe('finding and reading a report', () => {
  test.each([
    ['browse/', '.list a'],
    ['search/?q=党建', '.hit'],
  ])('prints of %s what it lists, and not the way to other pages', async (path, listed) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(site.at(path));
    await page.locator(listed).first().waitFor();
    for (const selector of ['.bar', '.foot', '.facets', 'main nav', 'main button', 'main select'])
      for (const part of await page.locator(selector).all())
        expect(await part.isVisible(), selector).toBe(false);
  });

  test('prints of a report what it is cited by: the numbers of its paragraphs, in the margin', async () => {
    await page.goto(site.at(report));
    const numbers = await page
      .locator('article.text .n')
      .evaluateAll((all) => all.map((n) => n.dataset['n']!));
    expect(numbers.length).toBeGreaterThan(5);
    const sheet = await page.pdf({ preferCSSPageSize: true });
    const { text } = await extractPdf(sheet);
    const printed = text.split('\n').map((line) => /^\d+(?=\s|$)/.exec(line)?.[0]);
    expect(printed).toEqual(expect.arrayContaining(numbers));
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.views', '.shared', '.also-in'])
      for (const part of await page.locator(selector).all())
        expect(await part.isVisible(), selector).toBe(false);
  });

  test('leads from the home page to the report, its apparatus and its witness', async () => {
    await page.goto(site.at());
    await page.locator(`.list a[href$="${report}"]`).click();
    await page.waitForURL(site.at(report));
    expect(await page.locator('article.text').innerText()).toContain('民政事业');
    await page.locator('.views').getByRole('link', { name: '校勘' }).click();
    await page.waitForURL(site.at(`${report}apparatus/`));
    expect(await page.locator('article.text a.m').count()).toBeGreaterThan(100);
    await page.locator('.views').getByRole('link', { name: '抄本' }).click();
    await page.waitForURL(site.at(`${report}witness/`));
    expect(await page.locator('.scraped').first().innerText()).toContain('資源描述');
  });

  test('leads from a paragraph to the same place of the other pages, in any language', async () => {
    await page.goto(site.at(report));
    const paragraph = page.locator('article.text > p').last();
    const id = (await paragraph.getAttribute('id'))!;
    const words = (await paragraph.innerText()).slice(0, 12);
    await page.goto(site.at(`${report}#${id}`));
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await page.locator('.views').getByRole('link', { name: '抄本' }).click();
    await page.waitForURL(site.at(`${report}witness/#${id}`));
    expect(await page.locator(`#${id}`).innerText()).toContain(words);
    const row = (await page.locator('.row', { has: page.locator(`#${id}`) }).boundingBox())!;
    expect(row.y).toBeGreaterThanOrEqual(0);
    expect(row.y).toBeLessThan(900);
    await page.locator('[data-locale=en]').evaluate((link: HTMLElement) => {
      link.click();
    });
    await page.waitForURL(new RegExp(`/en/${report}witness/#p`));
  });

  test('shows beside a mark what its entry says, and moves nothing', async () => {
    await page.goto(site.at(`${report}apparatus/`));
    const loaded = (): Promise<boolean> =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('show-card')),
      );
    const card = page.locator('#edit-card');
    const mark = page.locator('article.text a.m.conjecture').first();
    const entry = page.locator((await mark.getAttribute('href'))!);
    await mark.scrollIntoViewIfNeeded();
    const before = await mark.boundingBox();
    expect(await loaded()).toBe(false);
    await mark.click();
    await card.waitFor();
    expect(await loaded()).toBe(true);
    for (const part of ['.change', '.why'])
      expect(await card.locator(part).innerText()).toBe(await entry.locator(part).innerText());
    expect(await mark.boundingBox()).toEqual(before);
    const { x, width } = (await card.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    // The window less the room that is kept for a scroll bar.
    expect(x + width).toBeLessThanOrEqual(1265);
    expect(await card.locator(`.places a[href="#${(await mark.getAttribute('id'))!}"]`).count()).toBe(0);
    // A caret has no width of its own; it is reached by keyboard, or by pointing at what is drawn.
    await page.locator('article.text a.gone').nth(5).focus();
    await page.keyboard.press('Enter');
    await card.waitFor();
    await card.locator('.to').click();
    expect(new URL(page.url()).hash).toMatch(/^#e\d+$/);
    expect(await card.isVisible()).toBe(false);
  });

  test('leads from a mark to the entry that explains it without scripts', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const bare = await plain.newPage();
    await bare.goto(site.at(`${report}apparatus/`));
    const mark = bare.locator('article.text a.m:not(.gone)').first();
    const entry = bare.locator((await mark.getAttribute('href'))!);
    await mark.click();
    expect(new URL(bare.url()).hash).toMatch(/^#e\d+$/);
    expect(await entry.locator('.why').innerText()).not.toBe('');
    await plain.close();
  });

  test('reads without scripts', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const bare = await plain.newPage();
    await bare.goto(site.at(report));
    expect(await bare.locator('article.text').innerText()).toContain('民政事业');
    expect(await bare.locator('.gear').isVisible()).toBe(false);
    await bare.getByRole('link', { name: '繁體' }).click();
    expect(await bare.locator('article.text').innerText()).toContain('民政事業');
    await bare.goto(site.at('en/offline/'));
    expect(await bare.locator('main').innerText()).toContain('Saving needs JavaScript');
    await plain.close();
  });

  test('shows a signature and the date below it at the end of their lines', async () => {
    await page.goto(site.at('reports/s08-deputy-director-duty-2011/'));
    const signed = page.locator('article.text > .signature, article.text > .signature + .date');
    const styles = await signed.evaluateAll((lines) =>
      lines.map((line) => [getComputedStyle(line).textAlign, getComputedStyle(line).textIndent]),
    );
    expect(styles).toEqual([
      ['end', '0px'],
      ['end', '0px'],
    ]);
  });
});

describe('the script switch', () => {
  test('opens the same page in the other script with one click', async () => {
    await page.goto(site.at(report));
    await page.getByRole('link', { name: '繁體' }).click();
    await page.waitForURL(site.at(`zh-hant/${report}`));
    expect(await lang()).toBe('zh-Hant');
    const text = await page.locator('article.text').innerText();
    expect(text).toContain('民政事業');
    expect(text).toContain('人人參與');
    expect(text).toContain('災後');
    await page.getByRole('link', { name: '简体' }).click();
    await page.waitForURL(site.at(report));
    expect(await lang()).toBe('zh-Hans');
  });

  test('remembers the choice on the bare addresses, and lets go of it', async () => {
    await page.goto(site.at());
    await page.getByRole('link', { name: '繁體' }).click();
    await page.waitForURL(site.at('zh-hant/'));
    await page.goto(site.at(report));
    await page.waitForURL(site.at(`zh-hant/${report}`));
    await page.getByRole('link', { name: '简体' }).click();
    await page.waitForURL(site.at(report));
    await page.goto(site.at());
    expect(await lang()).toBe('zh-Hans');
  });

  test('keeps the place on the page', async () => {
    await page.goto(site.at(report));
    const blocks = page.locator('article.text > p');
    const id = (await blocks.nth((await blocks.count()) - 2).getAttribute('id'))!;
    await page.evaluate((to) => {
      document.getElementById(to)!.scrollIntoView({ behavior: 'instant', block: 'start' });
    }, id);
    await page.getByRole('link', { name: '繁體' }).evaluate((link: HTMLElement) => {
      link.click();
    });
    await page.waitForURL(/zh-hant.*#p/);
    const top = await page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(450);
  });
});

describe('reading settings', () => {
  test('are reached and set by keyboard, and remembered', async () => {
    await page.goto(site.at(report));
    await page.locator('.gear').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#settings').isVisible()).toBe(true);
    await page.locator('#settings input[name=flow][value=horizontal]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('html').getAttribute('data-flow')).toBe('vertical');
    await page.locator('#settings input[name=theme][value=dark]').check({ force: true });
    await page.reload();
    expect(await page.locator('html').getAttribute('data-flow')).toBe('vertical');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('article.text').evaluate((text) => getComputedStyle(text).writingMode)).toBe(
      'vertical-rl',
    );
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
  });
});

describe('a selected passage', () => {
  const select = (words: string) =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector('article.text')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(wanted);
        if (at === -1) continue;
        getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`${wanted} is not in one piece of the text`);
    }, words);

  test('is copied with its citation, and with a link that marks it in either script', async () => {
    await page.goto(site.at(report));
    await select('民政事业');
    await page.getByRole('button', { name: '引用此处' }).click();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toContain('民政事业');
    expect(cited).toContain('[R/OL]');
    // Another one, while the button that was pressed has the focus still.
    await select('社会救助');
    const witness = page.getByRole('link', { name: '对照抄本' });
    expect(await witness.evaluate((link: HTMLAnchorElement) => link.href)).toMatch(
      /witness\/#p[0-9a-z]{10}$/,
    );
    await page.getByRole('button', { name: '复制链接' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#p[0-9a-z]{10}/);
    await page.goto(link.replace('/archive/', '/archive/zh-hant/'));
    await page.locator('mark').first().waitFor();
    expect(await page.locator('mark').first().innerText()).toBe('社會救助');
  });

  test('is corrected by an annotation that quotes the reading, whatever the page shows', async () => {
    await page.goto(site.at(`zh-hant/${report}`));
    await select('民政事業');
    await page.getByRole('button', { name: '提出更正' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('.to-whom').innerText()).toContain('「存真 Cunzhen」');
    await dialog.getByLabel('應作').fill('民政事务');
    await dialog.getByLabel('理由').fill('試');
    const status = dialog.getByRole('status');
    await dialog.getByRole('button', { name: '複製標註' }).click();
    // An annotation without a name would be refused, so it is not given.
    expect(await status.innerText()).toBe('');
    await dialog.getByLabel('署名').fill('甲');
    await dialog.getByRole('button', { name: '複製標註' }).click();
    await status.filter({ hasText: '已複製' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await dialog.getByLabel('標註').inputValue());
    const annotation = JSON.parse(await dialog.getByLabel('標註').inputValue()) as {
      target: { source: string; selector: { exact?: string; start?: number; end?: number }[] };
    };
    const [quote, position] = annotation.target.selector;
    expect(quote!.exact).toBe('民政事业');
    const { text } = (await (await fetch(site.at(`${report}${seed}.json`))).json()) as { text: string };
    expect(text.slice(position!.start, position!.end)).toBe('民政事业');
  });

  test('says so where a correction cannot be begun, since the data of the report cannot be had', async () => {
    await page.goto(site.at(report));
    await page.route('**/*.json', (route) => route.abort());
    await select('民政事业');
    await page.getByRole('button', { name: '提出更正' }).click();
    await page.locator('.passage-said', { hasText: '联网后再试' }).waitFor();
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    // The browser tells of the request itself.
    errors = errors.filter((error) => !error.includes('ERR_FAILED'));
  });
});

describe('weight', () => {
  test('of the report page: HTML and CSS in 25 KB, no blocking script, no font, no shift', async () => {
    let bytes = 0;
    const kinds: string[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      kinds.push(kind);
      if (kind === 'document' || kind === 'stylesheet')
        void response.body().then((body) => (bytes += gzipSync(body).length));
    });
    await page.addInitScript(() => {
      (globalThis as unknown as { shift: number }).shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (globalThis as unknown as { shift: number }).shift += (
            entry as PerformanceEntry & { value: number }
          ).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.at(report), { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(25 * 1024);
    expect(kinds).not.toContain('font');
    expect(await page.locator('head script[src]:not([type=module]):not([async]):not([defer])').count()).toBe(
      0,
    );
    expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
  });
});
