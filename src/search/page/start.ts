import type { Search } from '../client/search-options.ts';
import { startSearchPage } from './search-page.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
// An archive opened from a disk brings a search of its own.
if (root && location.protocol !== 'file:') {
  startSearchPage(root, async () => {
    const { search } = (await import(/* @vite-ignore */ root.dataset['api']!)) as { search: Search };
    return search;
  });
}
