import { defineConfig } from 'astro/config';
import { archive } from './src/archive.config.ts';

// Every page is made at build time; nothing here needs a server. Styles and scripts are files of their
// own, so that a strict content security policy needs no exception for them.
export default defineConfig({
  site: archive.site,
  base: archive.base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_site' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
