import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { blockAnchors } from '../../src/markup/anchors.ts';
import type { Report } from '../../src/report/report.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { answerer } from '../../src/search/client/answer.ts';
import { pagefindFetch } from '../../src/search/client/pagefind-fetch.ts';
import type { SearchAnswer, SearchRequest } from '../../src/search/search-bundles.ts';

type Ask = (query: string, more?: Partial<SearchRequest>) => Promise<SearchAnswer>;

/** Build an index in a temporary folder and open it with both engines, files read from the disk. */
export async function buildSample(
  reports: readonly Report[],
  inScript: (text: string, from: string, to: string) => string = (text) => text,
): Promise<{ folder: string; pagefind: Ask; scan: Ask }> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  await buildSearchIndex({
    reports: reports.map(({ id, metadata }) => ({ id, date: metadata.date })),
    read: (id) => Promise.resolve(reports.find((report) => report.id === id)!),
    out: folder,
    present: { anchors: blockAnchors, inScript },
  });
  const root = pathToFileURL(`${folder}/`).href;
  const get = async (url: string) => new Response(await readFile(fileURLToPath(url.split('?')[0]!)));
  const answer = answerer(root, get, (manifest) => {
    const pagefind = pagefindFetch(manifest, root, get);
    globalThis.fetch = pagefind.fetch as typeof fetch;
    return {
      failures: pagefind.failures,
      load: async (url) => (await import(/* @vite-ignore */ url)) as never,
    };
  });
  const ask =
    (engine: 'pagefind' | 'scan'): Ask =>
    (query, more) =>
      answer({
        query,
        engine,
        script: 'hans',
        limit: 10,
        offset: 0,
        filters: {},
        sort: 'relevance',
        facets: false,
        excerpts: 3,
        ...more,
      });
  return { folder, pagefind: ask('pagefind'), scan: ask('scan') };
}
