import type { Search } from '../../search/client/search-options.ts';
import { startQuotePage } from './quote-page.ts';

const root = document.querySelector<HTMLElement>('[data-quote]');
if (root) {
  startQuotePage(root, async () => {
    const { search } = (await import(/* @vite-ignore */ root.dataset['api']!)) as { search: Search };
    return search;
  });
}
