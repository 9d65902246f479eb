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

/** An answer, the folder of the pages it leads to, and the name of the index that gave it. */
export type PlacedAnswer = SearchAnswer & { folder: string; index: string };

/** What is known of the network, and of what a reader has saved. */
export interface Offline {
  online: () => boolean;
  stored: (urls: readonly string[]) => Promise<boolean>;
}

/** The index as its manifest told it, and what was opened of it. */
interface OpenIndex {
  manifest: Manifest;
  loader: PagefindLoader;
  opened: Map<string, Bundle[]>;
}

/** Bundles are named by their content, so an index is known by their names. */
const nameOf = ({ bundles }: Manifest): string => bundles.map(({ folder }) => folder).join(' ');

/**
 * Make the function that answers searches over the index at `root`. Where the site was replaced since, so
 * that a part of the index is gone, the new index answers: all of one, never some of both.
 *
 * @param root the URL of `search/`
 */
export function answerer(
  root: string,
  get: Fetch,
  pagefind: (manifest: Manifest) => PagefindLoader,
  offline: Offline = { online: () => true, stored: () => Promise.resolve(false) },
): (request: EngineRequest) => Promise<PlacedAnswer> {
  const openIndex = () =>
    once(async (): Promise<OpenIndex> => {
      const manifest = await readManifest(root, get);
      return { manifest, loader: pagefind(manifest), opened: new Map() };
    });
  let current = openIndex();

  const open = ({ manifest, loader, opened }: OpenIndex, engine: Engine, script: Script): Bundle[] => {
    const key = `${engine} ${script}`;
    const bundles = opened.get(key) ?? openBundles(manifest, root, { engine, script, get, pagefind: loader });
    opened.set(key, bundles);
    return bundles;
  };
  const answer = async (index: OpenIndex, request: EngineRequest): Promise<PlacedAnswer> => {
    const { manifest } = index;
    const script = request.script;
    // Without a network only whole texts can have been saved.
    const first = request.engine ?? (offline.online() ? cheapestEngine(manifest, script) : 'scan');
    const run = (engine: Engine) => searchBundles(open(index, engine, script), manifest.maskRun, request);
    const found = await run(first).catch(async (error: unknown) => {
      if (request.engine !== undefined || first === 'scan') throw error;
      const texts = searchFilesOf(manifest, root, script);
      if (!(await offline.stored(texts))) throw error;
      // The network may be gone without the browser knowing. Texts that were saved still answer.
      return run('scan');
    });
    return { ...found, folder: manifest.pages[script], index: nameOf(manifest) };
  };

  return async (request) => {
    const asked = current;
    const index = await asked();
    try {
      return await answer(index, request);
    } catch (error) {
      const now = await readManifest(root, get).catch(() => index.manifest);
      if (nameOf(now) === nameOf(index.manifest)) throw error;
      // Another question may have found out before.
      if (current === asked) current = openIndex();
      return answer(await current(), request);
    }
  };
}

async function readManifest(root: string, get: Fetch): Promise<Manifest> {
  const response = await get(new URL('manifest.json', root).href);
  if (!response.ok)
    throw new Error(`The search index is missing: manifest.json gives ${String(response.status)}.`);
  return (await response.json()) as Manifest;
}
