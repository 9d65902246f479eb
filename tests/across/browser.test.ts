import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from '../browser/helpers/open-site.ts';

const seed = '000_79150c6fe1fb4d91';
const first = 's03-subdistrict-party-building-2016';

let site: OpenSite;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  site = await openSite('/archive/');
});
afterAll(() => site.close());
beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

describe('the finder of quotations', () => {
  const damaged = '常年服務(wù)管理對象達到61萬人';

  test('goes to the one paragraph that has all of it, whatever the script and the damage', async () => {
    await page.goto(site.at('quote/'));
    await page.locator('#quotation').fill(damaged);
    await page.locator('[data-quote] button').click();
    await page.waitForURL((url) => url.pathname.endsWith(`/reports/${seed}/`));
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).innerText()).toContain('61万人');
    await page.locator('mark').first().waitFor();
  });

  test('lets the reader come back', async () => {
    await page.goto(site.at('quote/'));
    await page.locator('#quotation').fill(damaged);
    await page.locator('[data-quote] button').click();
    await page.waitForURL((url) => url.pathname.endsWith(`/reports/${seed}/`));
    await page.goBack();
    await page.locator('.places li').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/archive/quote/');
    expect(await page.locator('#quotation').inputValue()).toBe(damaged);
  });

  test('answers a plain link, in the language of the page', async () => {
    await page.goto(site.at(`zh-hant/quote/?text=${encodeURIComponent('常年服务管理对象达到61万人')}`));
    await page.waitForURL((url) => url.pathname.endsWith(`/zh-hant/reports/${seed}/`));
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).innerText()).toContain('61萬人');
  });

  test('lists what comes near, and what stands in two places', async () => {
    const near = '擔負著社會救助、社會福刂、社區(qū)建設、村民自治、社會組織管理?,F(xiàn)等';
    await page.goto(site.at(`quote/?text=${encodeURIComponent(near)}`));
    await page.locator('.places li').first().waitFor();
    expect(await page.locator('.places .excerpt').first().innerText()).toContain('社会救助');
    const twice = '今年以来，我们坚持以服务群众为核心，以区域化党建为抓手';
    await page.goto(site.at(`quote/?text=${encodeURIComponent(twice)}`));
    await page.locator('.places li').nth(1).waitFor();
    expect(await page.locator('.places li').count()).toBe(2);
    expect(await page.getByRole('status').innerText()).toContain('2');
  });

  test('says so where there is nothing', async () => {
    await page.goto(site.at(`quote/?text=${encodeURIComponent('天地玄黄宇宙洪荒日月盈昃')}`));
    await expect.poll(() => page.getByRole('status').innerText()).toContain('没有找到');
    await page.goto(site.at(`quote/?text=${encodeURIComponent('天地')}`));
    await expect.poll(() => page.getByRole('status').innerText()).toContain('四个字');
  });
});

test('shared passages are reached, and left, without scripts', async () => {
  const plain = await site.browser.newContext({ javaScriptEnabled: false });
  const bare = await plain.newPage();
  await bare.goto(site.at(`reports/${first}/`));
  await bare.locator('.also-in').first().click();
  expect(new URL(bare.url()).hash).toMatch(/^#also-p/);
  await bare.locator('.shared li:target a').nth(1).click();
  expect(new URL(bare.url()).pathname).toContain('s04-');
  expect(new URL(bare.url()).hash).toMatch(/^#p/);
  await plain.close();
});
