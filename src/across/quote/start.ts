import type { Search } from '../../search/client/search-options.ts';
import { startQuotePage } from './quote-page.ts';

const root = document.querySelector<HTMLElement>('[data-quote]');
// An archive opened from a disk brings a search of its own.
if (root && location.protocol !== 'file:') {
  startQuotePage(root, async () => {
    const { search } = (await import(/* @vite-ignore */ root.dataset['api']!)) as { search: Search };
    return search;
  });
}
