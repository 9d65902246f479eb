import { make } from '../page/make-element.ts';
import type { Manifest } from '../manifest.ts';
import type { Script } from '../report-text.ts';
import { reportPagesOf, searchBytes, searchFilesOf } from './archive-files.ts';
import { savedCache } from './cache-names.ts';
import { formatBytes, wordsFor } from './offline-words.ts';
import { reportViews } from './report-views.ts';
import { removeFiles, savedFiles, saveFiles } from './save-files.ts';

/**
 * Bring the offline page to life: what is stored, and saving or removing the whole archive.
 *
 * @param root the element with `data-offline`, as the page was built
 */
export async function startOfflinePage(root: HTMLElement): Promise<void> {
  const words = wordsFor(document.documentElement.lang);
  const { index: address = '', script = 'hans', folder = '' } = root.dataset;
  const index = new URL(address, location.href).href;
  const status = root.querySelector('[data-status]')!;
  const area = root.querySelector<HTMLElement>('[data-saved]')!;
  if (location.protocol === 'file:') {
    status.textContent = words.onDisk;
    for (const part of root.querySelectorAll<HTMLElement>('[data-whole], label')) part.hidden = true;
    return;
  }
  if (!('caches' in globalThis) || !('serviceWorker' in navigator)) {
    status.textContent = words.unsupported;
    return;
  }
  // The page stands in for any that is not stored, at that page's address.
  root.querySelector<HTMLElement>('[data-not-stored]')!.hidden = location.pathname.endsWith('/offline/');

  const whole = root.querySelector<HTMLButtonElement>('[data-whole]')!;
  const views = root.querySelector<HTMLInputElement>('[data-views]')!;
  let running: AbortController | undefined;
  const manifest = await readManifest(index);
  if (manifest) {
    const size = formatBytes(searchBytes(manifest, script as Script));
    root.querySelector('[data-whole-note]')!.textContent = words.wholeNote(String(manifest.reports), size);
    whole.disabled = false;
  }

  async function saveWhole(known: Manifest): Promise<void> {
    const own = (running = new AbortController());
    whole.textContent = words.stop;
    try {
      const report = ({ done, total, bytes }: { done: number; total: number; bytes: number }): void => {
        status.textContent = words.progress(String(done), String(total), formatBytes(bytes));
      };
      // A manifest of another build would name other texts: it is stored anew, and last.
      await removeFiles([new URL('manifest.json', index).href]);
      const readings = await reportPagesOf(known, index, script as Script, folder);
      const pages = views.checked ? readings.flatMap(reportViews) : readings;
      await saveFiles([...pages, ...searchFilesOf(known, index, script as Script)], report, own.signal);
      await showSaved();
      status.textContent = words.done;
    } catch {
      await showSaved();
      status.textContent = own.signal.aborted ? words.stopped : words.failed;
    }
    running = undefined;
    whole.textContent = words.whole;
  }

  async function showSaved(): Promise<void> {
    const { urls, bytes } = await savedFiles();
    const summary = urls.length === 0 ? words.none : words.saved(String(urls.length), formatBytes(bytes));
    area.replaceChildren(make('p', {}, summary));
    if (urls.length === 0) return;
    const all = make('button', { type: 'button' }, words.remove);
    all.addEventListener('click', () => void caches.delete(savedCache).then(showRest));
    area.append(all, await savedList(urls));
  }

  /** The button that was pressed is gone: who came by keyboard goes on at what is left, and is told it. */
  async function showRest(): Promise<void> {
    await showSaved();
    area.tabIndex = -1;
    area.focus();
  }

  async function savedList(urls: readonly string[]): Promise<HTMLElement> {
    const list = make('ul', { 'aria-label': words.list });
    const cache = await caches.open(savedCache);
    const reports = urls.filter((url) => /\/reports\/[^/]+\/$/.test(new URL(url).pathname));
    for (const url of reports.slice(0, 200)) {
      const remove = make('button', { type: 'button' }, words.removeOne);
      remove.addEventListener('click', () => void removeFiles(reportViews(url)).then(showRest));
      const title = await titleOf(cache, url);
      list.append(make('li', {}, make('a', { href: url }, title), ' ', remove));
    }
    return list;
  }

  whole.addEventListener('click', () => {
    if (running) running.abort();
    else if (manifest) void saveWhole(manifest);
  });
  await showSaved();
}

async function readManifest(index: string): Promise<Manifest | undefined> {
  try {
    return (await (await fetch(new URL('manifest.json', index))).json()) as Manifest;
  } catch {
    return undefined;
  }
}

async function titleOf(cache: Cache, url: string): Promise<string> {
  const html = (await (await cache.match(url))?.text()) ?? '';
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.querySelector('h1')?.textContent ?? page.title;
}
