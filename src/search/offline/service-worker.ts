import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { recentCache, savedCache } from './cache-names.ts';

declare const self: { skipWaiting: () => Promise<void>; location: Location };
/** Set by the build: the files that make the shell, each with a mark of its content. */
declare const shellFiles: { url: string; revision: string | null }[];
/** Set by the build: the page that says what is not stored, for each folder of a language. */
declare const offlinePages: { folder: string; url: string }[];

/** Milliseconds after which a slow network counts as none, if there is something stored. */
const patience = 4000;

void self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();
precache(shellFiles);

const base = new URL('./', self.location.href).pathname;
const isOwn = (url: URL): boolean => url.origin === self.location.origin && url.pathname.startsWith(base);

// The manifest says which bundles belong together. With a network it is the newest; without one, it
// is that of the bundles that were saved, so that a search never mixes two builds.
registerRoute(
  ({ url }) => isOwn(url) && url.pathname === `${base}search/manifest.json`,
  async ({ request, url }) => {
    try {
      const response = await fromNetwork(request);
      if (response.ok) await (await caches.open(recentCache)).put(request, response.clone());
      return response;
    } catch {
      const kept = await fromCaches(request, [savedCache, recentCache]);
      return kept ?? (await matchPrecache(url.pathname)) ?? Response.error();
    }
  },
);

// A bundle's folder is named by its content: what is saved under the name is right for ever.
registerRoute(
  ({ url }) => isOwn(url) && url.pathname.startsWith(`${base}search/bundle-`),
  async ({ request, url }) =>
    (await fromCaches(request, [savedCache])) ?? (await matchPrecache(url.pathname)) ?? fetch(request),
);

// Pages come fresh from the network while there is one.
registerRoute(
  ({ request, url }) => isOwn(url) && request.mode === 'navigate',
  async ({ request, url }) => {
    const plain = new URL(url.pathname, url).href;
    const stored = (await fromCaches(plain, [savedCache])) ?? (await matchPrecache(pageFile(url)));
    try {
      const response = await fromNetwork(request, stored === undefined ? undefined : patience);
      return response;
    } catch (error) {
      if (stored) return stored;
      throw error;
    }
  },
);

// Everything else of the shell is stored already, under names that change with the content.
registerRoute(
  ({ request, url }) => isOwn(url) && request.method === 'GET',
  async ({ request, url }) =>
    (await matchPrecache(url.pathname)) ?? (await fromCaches(request, [savedCache])) ?? fetch(request),
);

setCatchHandler(async ({ request, url }) => {
  if (request.mode !== 'navigate') return Response.error();
  const inside = (url?.pathname ?? base).slice(base.length);
  const page = offlinePages.find(({ folder }) => inside.startsWith(folder));
  return (page && (await matchPrecache(page.url))) ?? Response.error();
});

function pageFile(url: URL): string {
  return url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
}

async function fromNetwork(request: Request, wait?: number): Promise<Response> {
  if (wait === undefined) return fetch(request);
  // A request for a page takes no signal, so the wait is given up, not the request.
  return Promise.race([
    fetch(request),
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error(`no answer in ${String(wait)} ms`));
      }, wait);
    }),
  ]);
}

async function fromCaches(
  request: Request | string,
  names: readonly string[],
): Promise<Response | undefined> {
  for (const cacheName of names) {
    const found = await caches.match(request, { cacheName, ignoreSearch: true });
    if (found) return found;
  }
  return undefined;
}
