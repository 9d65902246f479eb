import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { renderJobs } from '../../scripts/lib/render-jobs.ts';

const idsOf = (count: number): string[] => Array.from({ length: count }, (_, i) => `r${String(i)}`);

/** Names of the jobs that make pages, and whether each waits for the files of the whole archive, as lists do. */
const pagesOf = (reports: number, lists: boolean): [string, boolean][] =>
  renderJobs({ root: '/', modules: '/modules', fresh: '/fresh', ids: idsOf(reports), lists, told: undefined })
    .filter(({ name }) => name.startsWith('pages'))
    .map(({ name, after }) => [name, after?.includes('bulk') ?? false]);

const listsOf = (pages: readonly [string, boolean][]): boolean[] => pages.map(([, lists]) => lists);

test('pages that are no report’s are made once, and only where they are wanted', () => {
  for (const reports of [0, 1, 60, 61, 1000, 5000, 20_000]) {
    expect(listsOf(pagesOf(reports, true)).filter(Boolean), String(reports)).toHaveLength(1);
    expect(listsOf(pagesOf(reports, false)), String(reports)).not.toContain(true);
  }
});

test('they have a process of their own only where the others have many reports', () => {
  const cores = availableParallelism();
  expect(pagesOf(60, true)).toHaveLength(1);
  expect(pagesOf(1000, true)).toHaveLength(Math.max(cores, 1));
  expect(pagesOf(2000 * cores, true)).toHaveLength(cores + 1);
});

test('parts of a build have each its own name, and so its own folder', () => {
  const names = pagesOf(20_000, true).map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
});
