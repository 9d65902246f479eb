import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify, isDeepStrictEqual } from 'node:util';
import { gunzip } from 'node:zlib';
import { blockAnchors } from '../../markup/anchors.ts';
import { inScript } from '../../markup/in-script.ts';
import { columnBuilder } from '../../search/build/column-builder.ts';
import { newestLast } from '../../search/build/newest-last.ts';
import { reportText } from '../../search/build/report-entry.ts';
import { indexContent } from '../../search/index-content.ts';
import { bundleFiles, type Manifest } from '../../search/manifest.ts';
import type { Check, Finding } from '../check.ts';

const unpack = promisify(gunzip);
const present = { anchors: blockAnchors, inScript };
const scripts = ['hans', 'hant'] as const;

/** What search reads, shows and filters by is what the reports say. */
export const searchTexts: Check = {
  name: 'search-texts',
  promise: 'search holds every report once, its text and its facets as they are',
  start: ({ site, index, readReport }) => {
    let looked = 0;
    return {
      async *end(): AsyncGenerator<Finding> {
        const folder = join(site, 'search');
        const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
        const ids = newestLast(index.reports.map(({ id, metadata }) => ({ id, date: metadata.date })));
        const held = manifest.bundles.reduce((sum, { reports }) => sum + reports, 0);
        if (manifest.reports !== ids.length || held !== ids.length) {
          const message = `counts ${String(manifest.reports)} reports and ${String(held)} in bundles; there are ${String(ids.length)}`;
          yield { file: 'search/manifest.json', message };
        }
        let next = 0;
        for (const bundle of manifest.bundles) {
          const read = async (file: string): Promise<string> =>
            (await unpack(await readFile(join(folder, bundle.folder, file)))).toString('utf8');
          const columns = columnBuilder();
          const whole = {
            hans: await read(bundleFiles.texts('hans')),
            hant: await read(bundleFiles.texts('hant')),
          };
          const lines = { hans: whole.hans.trimEnd().split('\n'), hant: whole.hant.trimEnd().split('\n') };
          for (let row = 0; row < bundle.reports; row++) {
            const id = ids[next++]?.id;
            if (id === undefined) break;
            looked++;
            const report = await readReport(id);
            for (const script of scripts) {
              const wanted = JSON.stringify(reportText(report, script, present));
              const files = [bundleFiles.texts(script), bundleFiles.text(row, script)];
              const has = [lines[script][row], await read(files[1]!).catch(() => undefined)];
              for (const [i, text] of has.entries()) {
                if (text === wanted) continue;
                const file = `search/${bundle.folder}/${files[i]!}`;
                yield { file, message: `${text === undefined ? 'lacks' : 'has another text for'} ${id}` };
              }
            }
            const { titleWords } = indexContent(reportText(report, report.script, present));
            columns.add(report, titleWords, present);
          }
          if (!isDeepStrictEqual(JSON.parse(await read(bundleFiles.columns)), columns.columns)) {
            const file = `search/${bundle.folder}/${bundleFiles.columns}`;
            yield { file, message: 'has other years and facets than the reports' };
          }
        }
      },
      looked: () => looked,
    };
  },
};
