import { once } from '../engine-pagefind.ts';
import { type ChunkList, unpackBoundaries } from '../chunk-boundaries.ts';
import { bundleFiles, type Manifest } from '../manifest.ts';
import { pagefindMeta } from './pagefind-meta.ts';
import { type Fetch, readPack } from './read-pack.ts';

/** What is known of an index before any of it is downloaded. */
export interface Chunks {
  /** Where each chunk begins. */
  froms: readonly string[];
  /** The frequent pairs, in order, and the size of the places of each, in hundreds of bytes. */
  frequent: readonly string[];
  sizes: readonly number[];
  span: number;
}

/**
 * Answer the requests of Pagefind for several bundles with one engine: each bundle's entry file is
 * made from the manifest, its list of chunks from where they begin, and its WebAssembly is that of the engine's
 * folder, fetched once. Failures are counted, since Pagefind itself goes on as if a missing part of the index
 * were empty.
 *
 * @param root the URL of `search/`
 */
export function pagefindFetch(
  manifest: Manifest,
  root: string,
  get: Fetch,
): {
  fetch: Fetch;
  failures: () => number;
  /** The chunks of a bundle's index, by the bundle's folder. */
  chunks: (folder: string) => Promise<Chunks>;
} {
  let failures = 0;
  const wasm = new URL(`${manifest.engine}/wasm.unknown.pagefind`, root).href;
  const version = manifest.engine.slice('pagefind-'.length);
  let engine: Promise<ArrayBuffer> | undefined;
  const made = new Map<string, () => Promise<Response>>();
  const chunks = new Map<string, () => Promise<Chunks>>();
  for (const { folder, hash, reports } of manifest.bundles) {
    const url = (file: string): string => new URL(`${folder}/${file}`, root).href;
    const own = once(async (): Promise<Chunks> => {
      const { froms, frequent, ...list } = await readPack<ChunkList>(url(bundleFiles.chunks), get);
      return { ...list, froms: unpackBoundaries(froms), frequent: unpackBoundaries(frequent) };
    });
    chunks.set(folder, own);
    const entry = { version, languages: { unknown: { hash, wasm: null, page_count: reports } } };
    made.set(url('pagefind-entry.json'), () => Promise.resolve(Response.json(entry)));
    made.set(
      url(`pagefind.${hash}.pf_meta`),
      async () => new Response(pagefindMeta({ version, reports, froms: (await own()).froms })),
    );
  }
  const answer: Fetch = async (url) => {
    const [plain = ''] = url.split('?');
    try {
      const make = made.get(plain);
      if (make) return await make();
      if (!plain.endsWith('/wasm.unknown.pagefind')) return await found(url, get);
      engine ??= found(wasm, get).then((response) => response.arrayBuffer());
      return new Response(await engine);
    } catch (error) {
      failures++;
      engine = undefined;
      throw error;
    }
  };
  return { fetch: answer, failures: () => failures, chunks: (folder) => chunks.get(folder)!() };
}

async function found(url: string, get: Fetch): Promise<Response> {
  const response = await get(url);
  if (!response.ok) throw new Error(`${url} could not be read: ${String(response.status)}`);
  return response;
}
