import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { seeded, shuffled } from './random.ts';
import { type Measured, runMeasured } from './run-measured.ts';
import { type SearchCase, searchCases } from './search-corpus.ts';
import { askOurs, askStock, inBrowser, launch, plain, type Queries } from './search-in-browser.ts';
import { searchLibraries } from './search-libraries.ts';
import { type Answered, percentile, scoreOf } from './search-score.ts';

/** What scanning downloads is the same for every query: all texts. */
const firstScans = 3;

/** Reports that libraries can hold in a process of the usual size. */
const mostInMemory = 1000;

/** Decides which queries are asked first, of all that there are. */
const firstSeed = 7;

interface Row {
  engine: string;
  'recall %': string;
  'precision %': string;
  'first KB p50': string;
  'first KB p95': string;
  'warm ms p50': string;
  'warm ms p95': string;
  'index MB': string;
  'build s': string;
  'processor s': string;
  'build MB': string;
}

/**
 * Search on synthetic reports, in a real browser: recall and precision against plain string search, time of
 * a query, cost of the build, and all bytes that a first query transfers, with the headers of the answers:
 * each is asked in a browser that has nothing, as the search page asks, with counts of facets and the first
 * ten results with their excerpts.
 *
 * Options: `--reports 1,1000`, `--substrings 500`, `--first 60` queries, `--ours` for our engines alone.
 */
export async function benchSearch(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      reports: { type: 'string', default: '1,1000' },
      substrings: { type: 'string', default: '500' },
      first: { type: 'string', default: '60' },
      ours: { type: 'boolean', default: false },
    },
  });
  const browser = await launch();
  for (const count of values.reports.split(',').map(Number)) {
    const cases = searchCases(count, Number(values.substrings));
    const first = shuffled(seeded(firstSeed), cases).slice(0, Number(values.first));
    const rows: Row[] = [];
    // What was measured is told at once: what comes after it may take all memory.
    const add = (...more: Row[]): void => {
      for (const row of more) console.error(Object.values(row).join('  '));
      rows.push(...more);
    };
    add(...(await measureOurs(browser, count, { cases, first })));
    if (!values.ours) {
      add(...(await measureStock(browser, count, { cases, first })));
      if (count <= mostInMemory)
        for await (const { name, answers, bytes } of searchLibraries(count, cases))
          add(rowOf(name, answers, cases, [bytes], { index: bytes }));
    }
    console.log(
      `\n${String(count)} reports, ${String(cases.length)} queries, half of them in the other script`,
    );
    console.table(rows);
  }
  await browser.close();
}

async function measureOurs(browser: Browser, count: number, queries: Queries): Promise<Row[]> {
  const site = await mkdtemp(join(tmpdir(), 'bench-'));
  const build = await runMeasured(here('search-build.ts'), [site, String(count)]);
  await writeFile(join(site, 'bench.html'), '<!doctype html><title>bench</title>');
  const rows: Row[] = [];
  for (const engine of ['pagefind', 'scan']) {
    const run = (page: Page, some: readonly SearchCase[]) =>
      page.evaluate(askOurs, { engine, some: plain(some) });
    const first = engine === 'scan' ? queries.first.slice(0, firstScans) : queries.first;
    const [answers, bytes] = await inBrowser(browser, site, { ...queries, first }, run);
    const cost =
      engine === 'pagefind'
        ? { build, index: await sizeOf(join(site, 'search'), /pf_|\.places|chunks\.pack/) }
        : { index: await sizeOf(join(site, 'search'), /texts\.hans/) };
    rows.push(rowOf(engine === 'pagefind' ? 'ours' : 'ours, scan', answers, queries.cases, bytes, cost));
  }
  await rm(site, { recursive: true });
  return rows;
}

async function measureStock(browser: Browser, count: number, queries: Queries): Promise<Row[]> {
  const site = await mkdtemp(join(tmpdir(), 'bench-'));
  const build = await runMeasured(here('stock-build.ts'), [site, String(count)]);
  await writeFile(join(site, 'bench.html'), '<!doctype html><html lang="zh-hans"><title>bench</title>');
  const names = await fragmentIds(join(site, 'pagefind/fragment'));
  const rows: Row[] = [];
  for (const quoted of [false, true]) {
    const run = (page: Page, some: readonly SearchCase[]) => {
      const asked = some.map(({ query }) => (quoted ? `"${query}"` : query));
      // Its worker fails to load its metadata now and then; a page that is loaded anew has it.
      return page.evaluate(askStock, asked).catch(async () => {
        await page.reload();
        return page.evaluate(askStock, asked);
      });
    };
    const [answers, first] = await inBrowser(browser, site, queries, run);
    const known = answers.map((answer) => ({ ...answer, ids: answer.ids.map((id) => names.get(id) ?? id) }));
    const cost = { build, index: await sizeOf(join(site, 'pagefind'), /pf_/) };
    rows.push(rowOf(`stock Pagefind, ${quoted ? 'quoted' : 'plain'}`, known, queries.cases, first, cost));
  }
  await rm(site, { recursive: true });
  return rows;
}

/** Pagefind's names of reports, and ours. */
async function fragmentIds(folder: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const text = gunzipSync(await readFile(join(folder, name))).toString('utf8');
    const { url } = JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string };
    ids.set(name.replace('.pf_fragment', ''), url.replaceAll('/', ''));
  }
  return ids;
}

function rowOf(
  engine: string,
  answers: Answered[],
  cases: readonly SearchCase[],
  first: number[],
  { build, index }: { build?: Measured; index: number },
): Row {
  const score = scoreOf(
    answers,
    cases.map(({ ids }) => ids),
  );
  const kb = (bytes: number): string => (bytes / 1000).toFixed(0);
  return {
    engine,
    'recall %': score.recall.toFixed(2),
    'precision %': score.precision.toFixed(2),
    'first KB p50': kb(percentile(first, 50)),
    'first KB p95': kb(percentile(first, 95)),
    'warm ms p50': score.ms50.toFixed(1),
    'warm ms p95': score.ms95.toFixed(1),
    'index MB': (index / 1e6).toFixed(1),
    'build s': build?.seconds.toFixed(0) ?? '',
    'processor s': build?.processor.toFixed(0) ?? '',
    'build MB': build?.megabytes.toFixed(0) ?? '',
  };
}

async function sizeOf(folder: string, kind: RegExp): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = names
    .filter((name) => kind.test(name))
    .map(async (name) => (await stat(join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
