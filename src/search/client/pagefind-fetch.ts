import type { Manifest } from '../manifest.ts';
import type { Fetch } from './read-pack.ts';

/**
 * Answer the requests of Pagefind for several bundles with one engine: each bundle's entry file is
 * made from the manifest, and its WebAssembly is that of the engine's folder, fetched once. Failures are
 * counted, since Pagefind itself goes on as if a missing part of the index were empty.
 *
 * @param root the URL of `search/`
 */
export function pagefindFetch(
  manifest: Manifest,
  root: string,
  get: Fetch,
): { fetch: Fetch; failures: () => number } {
  let failures = 0;
  const wasm = new URL(`${manifest.engine}/wasm.unknown.pagefind`, root).href;
  const version = manifest.engine.slice('pagefind-'.length);
  let engine: Promise<ArrayBuffer> | undefined;
  const entries = new Map(
    manifest.bundles.map(({ folder, hash, reports }) => [
      new URL(`${folder}/pagefind-entry.json`, root).href,
      { version, languages: { unknown: { hash, wasm: null, page_count: reports } } },
    ]),
  );
  const answer: Fetch = async (url) => {
    const [plain = ''] = url.split('?');
    const entry = entries.get(plain);
    if (entry) return Response.json(entry);
    try {
      if (!plain.endsWith('/wasm.unknown.pagefind')) return await found(url, get);
      engine ??= found(wasm, get).then((response) => response.arrayBuffer());
      return new Response(await engine);
    } catch (error) {
      failures++;
      engine = undefined;
      throw error;
    }
  };
  return { fetch: answer, failures: () => failures };
}

async function found(url: string, get: Fetch): Promise<Response> {
  const response = await get(url);
  if (!response.ok) throw new Error(`${url} could not be read: ${String(response.status)}`);
  return response;
}
