import { once } from '../engine-pagefind.ts';
import type { Bundle } from '../engine.ts';
import { searchFilesOf } from '../offline/archive-files.ts';
import type { Manifest } from '../manifest.ts';
import type { Script } from '../report-text.ts';
import { searchBundles, type SearchAnswer, type SearchRequest } from '../search-bundles.ts';
import { cheapestEngine, type Engine, openBundles, type PagefindLoader } from './open-bundles.ts';
import type { Fetch } from './read-pack.ts';

export interface EngineRequest extends SearchRequest {
  /** Which engine to use; without it, the one with the smaller download. For measuring. */
  engine?: Engine | undefined;
}

/** An answer, and the folder of the pages it leads to. */
export type PlacedAnswer = SearchAnswer & { folder: string };

/** What is known of the network, and of what a reader has saved. */
export interface Offline {
  online: () => boolean;
  stored: (urls: readonly string[]) => Promise<boolean>;
}

/**
 * Make the function that answers searches over the index at `root`.
 *
 * @param root the URL of `search/`
 */
export function answerer(
  root: string,
  get: Fetch,
  pagefind: (manifest: Manifest) => PagefindLoader,
  offline: Offline = { online: () => true, stored: () => Promise.resolve(false) },
): (request: EngineRequest) => Promise<PlacedAnswer> {
  const manifest = once(async () => {
    const response = await get(new URL('manifest.json', root).href);
    if (!response.ok) {
      throw new Error(`The search index is missing: manifest.json gives ${String(response.status)}.`);
    }
    return (await response.json()) as Manifest;
  });
  let loader: PagefindLoader | undefined;
  const opened = new Map<string, Bundle[]>();
  const open = (known: Manifest, engine: Engine, script: Script): Bundle[] => {
    const key = `${engine} ${script}`;
    const how = { engine, script, get, pagefind: (loader ??= pagefind(known)) };
    const bundles = opened.get(key) ?? openBundles(known, root, how);
    opened.set(key, bundles);
    return bundles;
  };
  return async (request) => {
    const known = await manifest();
    const script = request.script;
    // Without a network only whole texts can have been saved.
    const first = request.engine ?? (offline.online() ? cheapestEngine(known, script) : 'scan');
    const run = (engine: Engine) => searchBundles(open(known, engine, script), known.maskRun, request);
    const answer = await run(first).catch(async (error: unknown) => {
      if (request.engine !== undefined || first === 'scan') throw error;
      const texts = searchFilesOf(known, root, script);
      if (!(await offline.stored(texts))) throw error;
      // The network may be gone without the browser knowing. Texts that were saved still answer.
      return run('scan');
    });
    return { ...answer, folder: known.pages[script] };
  };
}
