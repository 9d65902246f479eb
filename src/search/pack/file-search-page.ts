import { startSearchPage } from '../page/search-page.ts';
import { fileSearch } from './file-search.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) startSearchPage(root, () => Promise.resolve(fileSearch));
