import { archive } from '../../src/archive.config.ts';
import { localeFolder } from '../../src/i18n/locales.ts';
import { blockAnchors } from '../../src/markup/anchors.ts';
import { inScript } from '../../src/markup/in-script.ts';
import { readIndex, readReport } from '../../src/pages/_lib/archive-store.ts';
import type { BuildOptions } from '../../src/search/build/build-index.ts';

/** What the index of search is made of, and how. */
export async function indexOptions(): Promise<Pick<BuildOptions, 'reports' | 'read' | 'present' | 'pages'>> {
  const reports = await readIndex();
  return {
    reports: reports.map(({ id, metadata: { date }, length }) => ({ id, date, length })),
    read: readReport,
    present: { anchors: blockAnchors, inScript },
    // Without pages in a script, its hits lead to those at the root.
    pages: {
      hans: archive.locales.includes('zh-Hans') ? localeFolder('zh-Hans') : '',
      hant: archive.locales.includes('zh-Hant') ? localeFolder('zh-Hant') : '',
    },
  };
}
