import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { blockAnchors } from '../../src/markup/anchors.ts';
import type { Report } from '../../src/report/report.ts';
import { type BuildOptions, buildSearchIndex } from '../../src/search/build/build-index.ts';
import { answerer } from '../../src/search/client/answer.ts';
import { oneFirst } from '../../src/search/client/one-first.ts';
import { pagefindFetch } from '../../src/search/client/pagefind-fetch.ts';
import type { Manifest } from '../../src/search/manifest.ts';
import type { SearchAnswer, SearchRequest } from '../../src/search/search-bundles.ts';

type Ask = (query: string, more?: Partial<SearchRequest>) => Promise<SearchAnswer>;

/** Few reports a bundle, so that there are several, and pairs that are soon frequent, as a large archive has. */
const small = { bundle: { reports: 7 }, words: { chunk: 300, frequent: 12 } };

/**
 * Build an index in a temporary folder and open it with both engines, files read from the disk;
 * `indexed` is Pagefind by its index alone.
 */
export async function buildSample(
  reports: readonly Report[],
  inScript: (text: string, from: string, to: string) => string = (text) => text,
  bounds: Pick<BuildOptions, 'bundle' | 'words'> = small,
): Promise<{ folder: string; pagefind: Ask; indexed: Ask; scan: Ask }> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  await buildSearchIndex({
    reports: reports.map(({ id, metadata, text }) => ({ id, date: metadata.date, length: text.length })),
    read: (id) => Promise.resolve(reports.find((report) => report.id === id)!),
    out: folder,
    present: { anchors: blockAnchors, inScript },
    ...bounds,
  });
  const root = pathToFileURL(`${folder}/`).href;
  return {
    folder,
    pagefind: asker(root, 'pagefind'),
    indexed: asker(root, 'pagefind', 1e9),
    scan: asker(root, 'scan'),
  };
}

/** @param textBytes makes texts seem that large, so that no phrase is looked for by reading them */
function asker(root: string, engine: 'pagefind' | 'scan', textBytes?: number): Ask {
  const get = async (url: string): Promise<Response> => {
    const file = await readFile(fileURLToPath(url.split('?')[0]!));
    if (textBytes === undefined || !url.endsWith('manifest.json')) return new Response(file);
    const manifest = JSON.parse(file.toString('utf8')) as Manifest;
    for (const { bytes } of manifest.bundles) bytes.texts = { hans: textBytes, hant: textBytes };
    return Response.json(manifest);
  };
  const answer = answerer(root, get, (manifest) => {
    const { fetch, ...index } = pagefindFetch(manifest, root, get);
    globalThis.fetch = fetch as typeof globalThis.fetch;
    const load = async (url: string) => (await import(/* @vite-ignore */ url)) as never;
    return { ...index, load, inTurn: oneFirst() };
  });
  const defaults = { engine, script: 'hans', limit: 10, offset: 0, filters: {}, excerpts: 3 } as const;
  return (query, more) => answer({ ...defaults, query, sort: 'relevance', facets: false, ...more });
}
