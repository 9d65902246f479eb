import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { answerer } from '../../src/search/client/answer.ts';
import { buildSample } from './build-sample.ts';
import { sampleReport } from './sample-reports.ts';

const realFetch = globalThis.fetch;
afterAll(() => {
  globalThis.fetch = realFetch;
});

const ids = (answer: { found: readonly { report: { id: string } }[] }): string[] =>
  answer.found.map(({ report }) => report.id);

const noPagefind = {
  failures: () => 0,
  chunks: () => Promise.reject(new Error('nobody asks for chunks here')),
  load: () => Promise.reject(new Error('nobody asks for Pagefind here')),
  inTurn: <T>(open: () => Promise<T>) => open(),
};

test('an index that was replaced since it was opened answers as a whole; one that is only broken is told', async () => {
  const [old, fresh] = await Promise.all([
    buildSample([sampleReport('gone', ['疏浚河道']), sampleReport('both', ['冬令救助'])]),
    buildSample([sampleReport('both', ['扶贫助学']), sampleReport('more', ['冬令救助'])]),
  ]);
  let stands = old.folder;
  let broken = false;
  // What a server gives: files of the site that stands, whatever a page asks for.
  const get = async (url: string): Promise<Response> => {
    const path = fileURLToPath(url).slice('/search/'.length);
    if (broken && path.endsWith('.pack')) return new Response(null, { status: 503 });
    return readFile(`${stands}/${path}`).then(
      (bytes) => new Response(bytes),
      () => new Response(null, { status: 404 }),
    );
  };
  const answer = answerer('file:///search/', get, () => noPagefind);
  const defaults = { engine: 'scan', limit: 10, offset: 0, filters: {}, sort: 'relevance' } as const;
  const ask = (query: string, script: 'hans' | 'hant' = 'hans') =>
    answer({ ...defaults, query, script, excerpts: 1, facets: false });

  const before = await ask('冬令救助');
  expect(ids(before)).toEqual(['both']);
  stands = fresh.folder;
  // What was read already still answers, as the old index would.
  const kept = await ask('疏浚河道');
  expect([ids(kept), kept.index]).toEqual([['gone'], before.index]);
  // What has to be read is gone: from now on all is of the new.
  const [one, two] = await Promise.all([ask('冬令救助', 'hant'), ask('疏浚河道', 'hant')]);
  expect([ids(one), ids(two)]).toEqual([['more'], []]);
  expect(one.index).not.toBe(before.index);
  expect(two.index).toBe(one.index);
  expect(ids(await ask('疏浚河道'))).toEqual([]);

  stands = old.folder;
  broken = true;
  const again = answerer('file:///search/', get, () => noPagefind);
  await expect(
    again({ ...defaults, query: '冬令救助', script: 'hans', excerpts: 1, facets: false }),
  ).rejects.toThrow('503');
});
