import { savedCache } from './cache-names.ts';

export interface SaveProgress {
  done: number;
  total: number;
  /** Bytes downloaded now; what was there before is not counted again. */
  bytes: number;
}

const atOnce = 4;

/**
 * Store files for use without a network. What is stored already is left, so an interrupted saving
 * goes on where it stopped.
 *
 * @param urls without queries
 * @throws if a file cannot be had, after the others have been tried; or `AbortError`
 */
export async function saveFiles(
  urls: readonly string[],
  progress: (state: SaveProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const cache = await caches.open(savedCache);
  const state: SaveProgress = { done: 0, total: urls.length, bytes: 0 };
  const failed: string[] = [];
  const waiting = [...urls];
  const saveNext = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      signal?.throwIfAborted();
      try {
        if (!(await cache.match(url))) state.bytes += await saveFile(cache, url, signal);
        state.done++;
      } catch (error) {
        if (signal?.aborted) throw error;
        failed.push(url);
      }
      progress({ ...state });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, saveNext));
  if (failed.length > 0) {
    throw new Error(
      `${String(failed.length)} of ${String(urls.length)} files could not be saved: ${failed[0]!}`,
    );
  }
}

async function saveFile(cache: Cache, url: string, signal?: AbortSignal): Promise<number> {
  const response = await fetch(url, { ...(signal && { signal }), cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  const body = await response.blob();
  await cache.put(url, new Response(body, { headers: response.headers }));
  return body.size;
}

/** What is stored: addresses and the size of all together in bytes. */
export async function savedFiles(): Promise<{ urls: string[]; bytes: number }> {
  const cache = await caches.open(savedCache);
  const requests = await cache.keys();
  let bytes = 0;
  for (const request of requests) bytes += (await (await cache.match(request))!.blob()).size;
  return { urls: requests.map(({ url }) => url), bytes };
}

/** Take files away again. */
export async function removeFiles(urls: Iterable<string>): Promise<void> {
  const cache = await caches.open(savedCache);
  for (const url of urls) await cache.delete(url, { ignoreSearch: true });
}
