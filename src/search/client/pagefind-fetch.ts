import type { Manifest } from '../manifest.ts';
import type { Fetch } from './read-pack.ts';

/**
 * Answer the requests of Pagefind for several bundles with one engine: each bundle's entry file is
 * made from the manifest, and its WebAssembly is that of the engine's folder, fetched once.
 *
 * @param root the URL of `search/`
 */
export function pagefindFetch(manifest: Manifest, root: string, get: Fetch): Fetch {
  const wasm = new URL(`${manifest.engine}/wasm.unknown.pagefind`, root).href;
  const version = manifest.engine.slice('pagefind-'.length);
  let engine: Promise<ArrayBuffer> | undefined;
  const entries = new Map(
    manifest.bundles.map(({ folder, hash, reports }) => [
      new URL(`${folder}/pagefind-entry.json`, root).href,
      { version, languages: { unknown: { hash, wasm: null, page_count: reports } } },
    ]),
  );
  return async (url) => {
    const [plain = ''] = url.split('?');
    const entry = entries.get(plain);
    if (entry) return Response.json(entry);
    if (!plain.endsWith('/wasm.unknown.pagefind')) return get(url);
    engine ??= get(wasm).then((response) => response.arrayBuffer());
    return new Response(await engine.catch(forgetting(() => (engine = undefined))));
  };
}

function forgetting(forget: () => void): (error: unknown) => never {
  return (error) => {
    forget();
    throw error;
  };
}
