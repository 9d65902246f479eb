/** The index of full-text search, and what reads it in a browser. */
import { join } from 'node:path';
import { archive } from '../../src/archive.config.ts';
import { localeFolder } from '../../src/i18n/locales.ts';
import { blockAnchors } from '../../src/markup/anchors.ts';
import { inScript } from '../../src/markup/in-script.ts';
import { readIndex, readReport } from '../../src/pages/_lib/archive-store.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { bundleSearchClient } from '../../src/search/client/bundle-client.ts';
import { keptBundles } from '../lib/kept-bundles.ts';
import { reportHashes } from '../lib/report-keys.ts';

export interface SearchTask {
  /** The repository. */
  root: string;
  /** Folder of the restored reports. */
  archive: string;
  /** The site that stands, and the one that is made. */
  from: string;
  to: string;
}

export default async function buildSearch({ root, archive: folder, from, to }: SearchTask): Promise<void> {
  const out = join(to, 'search');
  const index = await readIndex();
  const kept = await keptBundles({ root, archive: folder, from, to, hashOf: await reportHashes(folder) });
  await buildSearchIndex({
    reports: index.map(({ id, metadata: { date } }) => ({ id, date })),
    read: readReport,
    out,
    present: { anchors: blockAnchors, inScript },
    kept,
    // Without pages in a script, its hits lead to those at the root.
    pages: {
      hans: archive.locales.includes('zh-Hans') ? localeFolder('zh-Hans') : '',
      hant: archive.locales.includes('zh-Hant') ? localeFolder('zh-Hant') : '',
    },
  });
  await kept.end();
  await bundleSearchClient(out);
}
