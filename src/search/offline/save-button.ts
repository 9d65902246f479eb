import { savedCache } from './cache-names.ts';
import { wordsFor } from './offline-words.ts';
import { removeFiles, saveFiles } from './save-files.ts';

/** A report page's button: store this page, or take it away again. */
export async function startSaveButton(button: HTMLButtonElement): Promise<void> {
  if (location.protocol === 'file:' || !('caches' in globalThis) || !('serviceWorker' in navigator)) return;
  const words = wordsFor(document.documentElement.lang);
  const url = location.origin + location.pathname;
  const cache = await caches.open(savedCache);
  const show = async (): Promise<void> => {
    const saved = (await cache.match(url)) !== undefined;
    button.setAttribute('aria-pressed', String(saved));
    button.textContent = saved ? words.oneSaved : words.one;
  };
  button.addEventListener('click', () => {
    const saved = button.getAttribute('aria-pressed') === 'true';
    const act = saved ? removeFiles([url]) : saveFiles([url], () => undefined);
    void act.catch(() => (button.textContent = words.failed)).then(show);
  });
  await show();
  button.hidden = false;
}
