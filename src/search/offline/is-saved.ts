import { savedCache } from './cache-names.ts';

/** Whether a reader has saved all of these files. */
export async function isSaved(urls: readonly string[]): Promise<boolean> {
  if (!('caches' in globalThis)) return false;
  const cache = await caches.open(savedCache);
  const found = await Promise.all(urls.map((url) => cache.match(url)));
  return found.every((response) => response !== undefined);
}
