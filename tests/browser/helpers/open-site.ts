import type { Browser } from 'playwright-core';
import { serveFolder, type Served } from '../../../scripts/serve-folder.ts';
import { builtSite } from './built-site.ts';
import { launchBrowser } from './launch-browser.ts';

/** A built site that is being served, and a browser to look at it with. */
export interface OpenSite {
  browser: Browser;
  /** Address of a page, from its path inside the archive: `reports/x/`. */
  at: (path?: string) => string;
  close: () => Promise<void>;
}

/** Build, serve and open the site under a base path. */
export async function openSite(base = '/'): Promise<OpenSite> {
  const served: Served = await serveFolder({ folder: await builtSite(base), base, port: 0 });
  const browser = await launchBrowser();
  return {
    browser,
    at: (path = '') => served.url + path,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
