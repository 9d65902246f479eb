import type { PlacedAnswer } from './answer.ts';
import { type SearchOptions, type SearchResult, toRequest, toResult } from './search-options.ts';
import type { Question } from './worker.ts';

type Reply = { id: number } & ({ answer: PlacedAnswer } | { error: string });

const waiting = new Map<number, (reply: Reply) => void>();
const site = new URL('../', import.meta.url).href;
let worker: Worker | undefined;
let asked = 0;

/**
 * Find the reports whose text contains a query, in either script.
 *
 * @returns how many reports there are, and those from `offset` on, at most `limit`
 * @throws if the index cannot be read, as it is without a network
 */
export async function search(query: string, options: SearchOptions = {}): Promise<SearchResult> {
  const reply = await ask({ id: ++asked, request: toRequest(query, options) });
  if ('error' in reply) throw new Error(reply.error);
  return toResult(query, options, reply.answer, site);
}

function ask(question: Question): Promise<Reply> {
  worker ??= startWorker();
  const running = worker;
  return new Promise((resolve) => {
    waiting.set(question.id, resolve);
    running.postMessage(question);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  started.addEventListener('error', (event) => {
    // A worker that could not start answers nothing: say so to all who wait, and begin anew.
    worker = undefined;
    for (const [id, resolve] of waiting) resolve({ id, error: event.message || 'no worker' });
    waiting.clear();
  });
  return started;
}
