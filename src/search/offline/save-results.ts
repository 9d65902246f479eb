import type { SearchResult } from '../client/search-options.ts';
import { formatBytes, wordsFor } from './offline-words.ts';
import { saveFiles } from './save-files.ts';

const atOnce = 50;

/**
 * Make the button that stores every report a search has found.
 *
 * @param page gives the results from an offset on, so many
 * @param say tells the reader how far it is
 * @returns undefined where pages cannot be stored
 */
export function saveResultsButton(
  page: (offset: number, limit: number) => Promise<SearchResult>,
  say: (text: string) => void,
): HTMLButtonElement | undefined {
  if (location.protocol === 'file:' || !('caches' in globalThis) || !('serviceWorker' in navigator)) {
    return undefined;
  }
  const words = wordsFor(document.documentElement.lang);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.selection;
  button.addEventListener('click', () => {
    button.disabled = true;
    void saveAll(page, say, words)
      .then(
        () => {
          say(words.done);
        },
        () => {
          say(words.failed);
        },
      )
      .then(() => (button.disabled = false));
  });
  return button;
}

async function saveAll(
  page: (offset: number, limit: number) => Promise<SearchResult>,
  say: (text: string) => void,
  words: ReturnType<typeof wordsFor>,
): Promise<void> {
  const urls: string[] = [];
  for (let total = 1; urls.length < total;) {
    const { hits, total: found } = await page(urls.length, atOnce);
    total = hits.length === 0 ? 0 : found;
    urls.push(...hits.map(({ url }) => new URL(new URL(url).pathname, url).href));
  }
  await saveFiles(urls, ({ done, total, bytes }) => {
    say(words.progress(String(done), String(total), formatBytes(bytes)));
  });
}
