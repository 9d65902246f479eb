import { isSaved } from '../offline/is-saved.ts';
import { answerer, type EngineRequest } from './answer.ts';
import type { PagefindLoader } from './open-bundles.ts';
import { oneFirst } from './one-first.ts';
import { pagefindFetch } from './pagefind-fetch.ts';
import type { Fetch } from './read-pack.ts';

/** What the page sends and gets back; answers carry the id of their question. */
export interface Question {
  id: number;
  request: EngineRequest;
}

const root = new URL('./', import.meta.url).href;
const get: Fetch = globalThis.fetch.bind(globalThis);

const answer = answerer(
  root,
  get,
  (manifest) => {
    const { fetch, ...index } = pagefindFetch(manifest, root, get);
    // This worker is ours alone, and Pagefind knows no other way to be given its files.
    globalThis.fetch = fetch as typeof globalThis.fetch;
    return { ...index, inTurn: oneFirst(), load: (url) => import(url) as ReturnType<PagefindLoader['load']> };
  },
  { online: () => navigator.onLine, stored: isSaved },
);

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data.request).then(
    (found) => {
      postMessage({ id: data.id, answer: found });
    },
    (error: unknown) => {
      postMessage({ id: data.id, error: error instanceof Error ? error.message : String(error) });
    },
  );
});
