import { startQuotePage } from '../../across/quote/quote-page.ts';
import { fileSearch } from './file-search.ts';

const root = document.querySelector<HTMLElement>('[data-quote]');
if (root) startQuotePage(root, () => Promise.resolve(fileSearch));
