import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { countingServer } from './counting-server.ts';
import type { SearchCase } from './search-corpus.ts';
import type { Answered } from './search-score.ts';

/** The queries of one size of archive, and those of them that are asked first. */
export interface Queries {
  cases: readonly SearchCase[];
  first: readonly SearchCase[];
}

/** An installed browser, or else the packaged one. */
export async function launch(): Promise<Browser> {
  const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ['--no-sandbox'] });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
}

/** All queries in one page, after some first queries each in a page without a cache. */
export async function inBrowser(
  browser: Browser,
  site: string,
  queries: Queries,
  run: (page: Page, some: readonly SearchCase[]) => Promise<Answered[]>,
): Promise<[answers: Answered[], firstBytes: number[]]> {
  const server = await countingServer(site);
  const bytes: number[] = [];
  for (const query of queries.first) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}bench.html`);
    server.take();
    await run(page, [query]);
    bytes.push(server.take().bytes);
    await context.close();
  }
  const page = await browser.newPage();
  await page.goto(`${server.url}bench.html`);
  // What is warm is engine and index, not the query itself.
  await run(page, queries.cases.slice(0, 20));
  const answers = await run(page, queries.cases);
  await page.close();
  server.close();
  return [answers, bytes];
}

/** A query as a page is handed it. */
interface Plain {
  query: string;
  script: string;
}

export const plain = (cases: readonly SearchCase[]): Plain[] =>
  cases.map(({ query, script }) => ({ query, script }));

/** Runs in the page. */
export async function askOurs({ engine, some }: { engine: string; some: Plain[] }): Promise<Answered[]> {
  const address = '/search/api.js';
  const { search } = (await import(address)) as {
    search: (query: string, options: object) => Promise<{ total: number; hits: { id: string }[] }>;
  };
  const answers: Answered[] = [];
  for (const { query, script } of some) {
    const started = performance.now();
    const { total, hits } = await search(query, { script, engine, facets: true });
    answers.push({ total, ids: hits.map(({ id }) => id), ms: performance.now() - started });
  }
  return answers;
}

/** Runs in the page. */
export async function askStock(queries: string[]): Promise<Answered[]> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(address)) as {
    search: (query: string) => Promise<{ results: { id: string; data: () => Promise<unknown> }[] }>;
  };
  const answers: Answered[] = [];
  for (const query of queries) {
    const started = performance.now();
    const { results } = await pagefind.search(query);
    await Promise.all(results.slice(0, 10).map((result) => result.data()));
    const ms = performance.now() - started;
    answers.push({ total: results.length, ids: results.map(({ id }) => id), ms });
  }
  return answers;
}
