import { join } from 'node:path';

/** Beside it, as beside a site, each process that makes pages has a folder of its own to work in. */
export const pagesFolder = (root: string): string => join(root, '.astro', 'pages');
