/** The index of full-text search, and what reads it in a browser. */
import { archive } from '../../src/archive.config.ts';
import { localeFolder } from '../../src/i18n/locales.ts';
import { blockAnchors } from '../../src/markup/anchors.ts';
import { inScript } from '../../src/markup/in-script.ts';
import { readIndex, readReport } from '../../src/pages/_lib/archive-store.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { bundleSearchClient } from '../../src/search/client/bundle-client.ts';

export default async function buildSearch({ out }: { out: string }): Promise<void> {
  const index = await readIndex();
  await buildSearchIndex({
    reports: index.map(({ id, metadata: { date } }) => ({ id, date })),
    read: readReport,
    out,
    present: { anchors: blockAnchors, inScript },
    // Without pages in a script, its hits lead to those at the root.
    pages: {
      hans: archive.locales.includes('zh-Hans') ? localeFolder('zh-Hans') : '',
      hant: archive.locales.includes('zh-Hant') ? localeFolder('zh-Hant') : '',
    },
  });
  await bundleSearchClient(out);
}
