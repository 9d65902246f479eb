/** Builds the Astro project of a folder: <folder>. */
import { join } from 'node:path';
import { build } from 'astro';

const [folder = ''] = process.argv.slice(2);
await build({
  root: folder,
  outDir: join(folder, 'site'),
  logLevel: 'error',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
