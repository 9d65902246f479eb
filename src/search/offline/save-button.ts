import { isSaved } from './is-saved.ts';
import { formatBytes, wordsFor } from './offline-words.ts';
import { reportViews } from './report-views.ts';
import { removeFiles, saveFiles } from './save-files.ts';

/** A report page's button: store the report's pages, or take them away again. */
export async function startSaveButton(button: HTMLButtonElement): Promise<void> {
  if (location.protocol === 'file:' || !('caches' in globalThis) || !('serviceWorker' in navigator)) return;
  const words = wordsFor(document.documentElement.lang);
  const urls = reportViews(location.origin + location.pathname);
  const show = async (): Promise<void> => {
    const saved = await isSaved(urls);
    button.setAttribute('aria-pressed', String(saved));
    button.textContent = saved ? words.oneSaved : words.one;
  };
  button.addEventListener('click', () => {
    const saved = button.getAttribute('aria-pressed') === 'true';
    const act = saved
      ? removeFiles(urls)
      : saveFiles(urls, ({ done, total, bytes }) => {
          button.textContent = words.progress(String(done), String(total), formatBytes(bytes));
        });
    void act.then(show, () => (button.textContent = words.failed));
  });
  await show();
  button.hidden = false;
}
