import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve-folder.ts';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { launchBrowser } from '../browser/helpers/launch-browser.ts';
import { buildIn, openWorkshop, type Workshop } from './helpers/kill-builds.ts';

let workshop: Workshop;
let browser: Browser;
let served: Served;
let live: string;
const builds: Record<'old' | 'new', string> = { old: '', new: '' };

/** Put a build where the server reads, as a host does: the files of the other are gone. */
async function publish(build: string): Promise<void> {
  await rm(live, { recursive: true, force: true });
  await cp(build, live, { recursive: true });
}

/** Give every style sheet another name, as a change of it does. */
async function renameStyles(site: string): Promise<void> {
  const styles = (await readdir(join(site, '_site'))).filter((name) => name.endsWith('.css'));
  expect(styles).not.toEqual([]);
  for (const name of styles) await rename(join(site, '_site', name), join(site, '_site', `n${name}`));
  for (const file of (await filesBelow(site)).filter((name) => /\.(?:html|js)$/.test(name))) {
    const text = await readFile(join(site, file), 'utf8');
    const changed = styles.reduce((all, name) => all.replaceAll(`/${name}`, `/n${name}`), text);
    if (changed !== text) await writeFile(join(site, file), changed);
  }
}

beforeAll(async () => {
  workshop = await openWorkshop();
  const { folder, content } = workshop;
  const write = (name: string, text: string): Promise<void> =>
    writeFile(join(content, 'specimens', `${name}.txt`), text);
  live = join(folder, 'live');
  const build = async (name: 'old' | 'new'): Promise<void> => {
    builds[name] = join(folder, name);
    await buildIn({ content, archive: join(folder, 'archive'), out: builds[name] });
  };
  await write('changed', '甲市民政局工作总结\n一年来，我局认真开展冬令救助，发放棉被。\n');
  await write('removed', '乙县水利局工作总结\n一年来，我局认真疏浚河道，加固堤防。\n');
  await build('old');
  await write('changed', '甲市民政局工作总结\n一年来，我局认真开展扶贫助学，发放书本。\n');
  await rm(join(content, 'specimens/removed.txt'));
  await build('new');
  await renameStyles(builds.new);
  await publish(builds.old);
  served = await serveFolder({ folder: live, base: '/', port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await workshop.remove();
});

/** Search for words in the page that is open; gives the ids of the reports found. */
async function search(page: Page, words: string): Promise<string[]> {
  await page.locator('[data-search] input[type=search]').fill(words);
  await page.keyboard.press('Enter');
  await page.waitForFunction((wanted) => new URLSearchParams(location.search).get('q') === wanted, words);
  await page.locator('[data-results]:not([aria-busy])').waitFor({ state: 'attached' });
  const addresses = await page
    .locator('.hit h2 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return addresses.map((path) => path.split('/').at(-2)!).sort();
}

const words = { removed: '疏浚河道', before: '冬令救助', after: '扶贫助学', kept: '计划' };

/** What each of the words finds. */
async function findAll(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name, text] of Object.entries(words)) found[name] = await search(page, text);
  return found;
}

test('who has the old site open, its worker at work, gets the new one whole', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(served.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`${served.url}search/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const old = await findAll(page);
  expect(old).toMatchObject({ removed: ['removed'], before: ['changed'], after: [] });
  // A page beside it, which has asked nothing yet.
  const waiting = await context.newPage();
  await waiting.goto(`${served.url}search/`);

  await publish(builds.new);
  const fresh = { removed: [], before: [], after: ['changed'], kept: old['kept'] };
  // What was open answers from one build alone, whichever it still has.
  for (const each of [page, waiting]) {
    const now = await findAll(each);
    expect([old, fresh]).toContainEqual(now);
    expect(await each.locator('[data-status]').innerText()).not.toContain('失败');
  }
  // The first page that is loaded from now on is of the new build: text, styles, results.
  await page.reload();
  await page.waitForLoadState('networkidle');
  const styles = page.locator('link[rel=stylesheet]').first();
  expect(await styles.evaluate((link) => (link as HTMLLinkElement).sheet!.cssRules.length)).toBeGreaterThan(
    0,
  );
  expect(await styles.getAttribute('href')).toMatch(/\/_site\/n/);
  expect(await findAll(page)).toEqual(fresh);
  await search(page, words.after);
  await page.locator('.hit h2 a').first().click();
  await page.locator('mark.hit.current').first().waitFor();
  expect(await page.locator('article.text').innerText()).toContain(words.after);
  // The worker that keeps files is the new one: what it kept of the old site is gone.
  await page.goto(`${served.url}search/`);
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const kept = await Promise.all(
            (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
          );
          return kept.flat().filter(({ url }) => /_site\/[^n].*\.css/.test(url)).length;
        }),
      { timeout: 20_000 },
    )
    .toBe(0);
  await served.close();
  await page.reload();
  expect(await findAll(page)).toEqual(fresh);
  expect(wrong).toEqual([]);
  await context.close();
}, 120_000);

test('where the index was replaced under a page that reads it in parts, the new one answers', async () => {
  await publish(builds.old);
  served = await serveFolder({ folder: live, base: '/', port: 0 });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${served.url}search/`);
  // As text: what a module is loaded with in a test is not there in a page.
  const ask = (query: string, engine: string): Promise<string[]> =>
    page.evaluate(
      `import('/search/api.js')
        .then(({ search }) => search(${JSON.stringify(query)}, { engine: '${engine}' }))
        .then(({ hits }) => hits.map(({ id }) => id))`,
    );
  expect(await ask(words.before, 'pagefind')).toEqual(['changed']);
  await publish(builds.new);
  expect(await ask(words.removed, 'pagefind')).toEqual([]);
  expect(await ask(words.after, 'pagefind')).toEqual(['changed']);
  expect(await ask(words.after, 'scan')).toEqual(['changed']);
  await context.close();
}, 120_000);
