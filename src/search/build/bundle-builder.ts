import { createHash } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../report/report.ts';
import type { Columns } from '../engine.ts';
import { indexContent } from '../index-content.ts';
import { type BundleEntry, bundleFiles } from '../manifest.ts';
import type { ReportText } from '../report-text.ts';
import { columnBuilder } from './column-builder.ts';
import { packWriter, writePack } from './pack-file.ts';
import { type Presentation, reportText } from './report-entry.ts';
import { wordIndex, type WordIndexBounds } from './word-index.ts';
import type { Engine } from './write-engine.ts';
import { writeWordIndex } from './write-word-index.ts';

export interface BuiltBundle {
  entry: BundleEntry;
  maskRun: number;
  /** Folder of Pagefind's own files, the same for every bundle. */
  engine: string;
}

/**
 * Small chunks of words: a query then downloads little that it does not need. What a list of more chunks costs
 * the first query grows as they shrink.
 */
export const chunkBounds: WordIndexBounds = { chunk: 12_000, frequent: 1000 };

/**
 * Build one bundle: the index of words that Pagefind reads, the texts, and the columns of facets.
 *
 * @param folder where the bundle is put, under a name made from its content
 */
export async function openBundle(
  folder: string,
  engine: Engine,
  present: Presentation,
  bounds: WordIndexBounds = chunkBounds,
) {
  const work = join(folder, 'unfinished');
  await rm(work, { recursive: true, force: true });
  await mkdir(join(work, 'text'), { recursive: true });
  const columns = columnBuilder();
  const texts = {
    hans: packWriter(join(work, bundleFiles.texts('hans'))),
    hant: packWriter(join(work, bundleFiles.texts('hant'))),
  };
  const words = wordIndex(bounds);
  const content = createHash('sha256');
  let rows = 0;
  let maskRun = 0;

  return {
    add: async (report: Report): Promise<void> => {
      const row = rows++;
      let indexed: ReportText | undefined;
      for (const script of ['hans', 'hant'] as const) {
        const text = reportText(report, script, present);
        const json = JSON.stringify(text);
        writePack(join(work, bundleFiles.text(row, script)), json);
        await texts[script].add(json);
        content.update(json);
        if (script === report.script) indexed = text;
      }
      const own = indexContent(indexed!);
      words.add(own);
      columns.add(report, own.titleWords, present);
      maskRun = Math.max(maskRun, own.maskRun);
    },
    finish: async (): Promise<BuiltBundle> => {
      const json = JSON.stringify(columns.columns);
      writePack(join(work, bundleFiles.columns), json);
      const sizes = { hans: await texts.hans.end(), hant: await texts.hant.end() };
      content.update(json);
      const { hash, bytes: index } = await writeWordIndex(work, words);
      const name = `bundle-${content.update(hash).digest('hex').slice(0, 12)}`;
      await rm(join(folder, name), { recursive: true, force: true });
      await rename(work, join(folder, name));
      const bytes = { index, texts: sizes };
      const years = yearsSpanned(columns.columns.years);
      return { entry: { folder: name, reports: rows, years, hash, bytes }, maskRun, engine: engine.folder };
    },
  };
}

function yearsSpanned(rows: Columns['years']): [from: number, to: number] | null {
  const known = rows.filter((years) => years !== null);
  if (known.length === 0) return null;
  return [
    known.reduce((least, [from]) => Math.min(least, from), Infinity),
    known.reduce((most, [, to]) => Math.max(most, to), -Infinity),
  ];
}
