import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '../../report/report.ts';
import type { Columns } from '../engine.ts';
import { rowSort } from '../engine-pagefind.ts';
import { indexContent } from '../index-content.ts';
import { type BundleEntry, bundleFiles } from '../manifest.ts';
import type { ReportText } from '../report-text.ts';
import { columnBuilder } from './column-builder.ts';
import { packWriter, writePack } from './pack-file.ts';
import { type Presentation, reportText } from './report-entry.ts';

export interface BuiltBundle {
  entry: BundleEntry;
  maskRun: number;
  /** Folder of Pagefind's own files, the same for every bundle. */
  engine: string;
}

// Small chunks of words: a query then downloads little that it does not need.
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '10000';

/**
 * Build one bundle: Pagefind's index of words, the texts, and the columns of facets.
 *
 * Pagefind runs as a process of its own, which is ended with the bundle, so that memory does not
 * grow with the number of bundles.
 *
 * @param folder where the bundle is put, under a name made from its content
 */
export async function openBundle(folder: string, present: Presentation) {
  const { createIndex, close } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const work = join(folder, 'unfinished');
  await rm(work, { recursive: true, force: true });
  await mkdir(join(work, 'text'), { recursive: true });
  const columns = columnBuilder();
  const texts = {
    hans: packWriter(join(work, bundleFiles.texts('hans'))),
    hant: packWriter(join(work, bundleFiles.texts('hant'))),
  };
  const content = createHash('sha256');
  let rows = 0;
  let maskRun = 0;

  return {
    add: async (report: Report): Promise<void> => {
      const row = rows++;
      let indexed: ReportText | undefined;
      for (const script of ['hans', 'hant'] as const) {
        const text = reportText(report, script, present);
        await writePack(join(work, bundleFiles.text(row, script)), text);
        await texts[script].add(text);
        content.update(JSON.stringify(text));
        if (script === report.script) indexed = text;
      }
      const words = indexContent(indexed!);
      columns.add(report, words.titleWords, present);
      maskRun = Math.max(maskRun, words.maskRun);
      const added = await index.addCustomRecord({
        // Told apart by their row alone: two reports may have the same text.
        url: `/${String(row)}`,
        content: words.content,
        language: 'unknown',
        sort: { [rowSort]: String(row).padStart(6, '0') },
      });
      if (added.errors.length > 0) {
        throw new Error(`Pagefind refused report ${report.id}: ${added.errors.join('; ')}`);
      }
    },
    finish: async (): Promise<BuiltBundle> => {
      await writePack(join(work, bundleFiles.columns), columns.columns);
      const sizes = { hans: await texts.hans.end(), hant: await texts.hant.end() };
      // Written here: Pagefind's own `writeFiles` may answer before the files are whole.
      const { files, errors } = await index.getFiles();
      if (errors.length > 0) throw new Error(`Pagefind could not make its index: ${errors.join('; ')}`);
      for (const { path, content: bytes } of files) {
        const file = join(work, 'pagefind', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, bytes);
      }
      await close();
      content.update(JSON.stringify(columns.columns));
      const { hash, engine } = await keepIndex(join(work, 'pagefind'), work, folder);
      const name = `bundle-${content.update(hash).digest('hex').slice(0, 12)}`;
      await rm(join(folder, name), { recursive: true, force: true });
      await rename(work, join(folder, name));
      const bytes = { index: await sizeOf(join(folder, name, 'index')), texts: sizes };
      const years = yearsSpanned(columns.columns.years);
      return { entry: { folder: name, reports: rows, years, hash, bytes }, maskRun, engine };
    },
  };
}

/** Keep of Pagefind's output the index of words; its interface and its copies of texts are not used. */
async function keepIndex(from: string, to: string, folder: string) {
  const entry = JSON.parse(await readFile(join(from, 'pagefind-entry.json'), 'utf8')) as {
    version: string;
    languages: Record<string, { hash: string }>;
  };
  const { hash } = entry.languages['unknown']!;
  await rename(join(from, 'index'), join(to, 'index'));
  await rename(join(from, `pagefind.${hash}.pf_meta`), join(to, `pagefind.${hash}.pf_meta`));
  const engine = `pagefind-${entry.version}`;
  await mkdir(join(folder, engine), { recursive: true });
  for (const file of ['pagefind.js', 'wasm.unknown.pagefind']) {
    await rename(join(from, file), join(folder, engine, file));
  }
  await rm(from, { recursive: true });
  return { hash, engine };
}

function yearsSpanned(rows: Columns['years']): [from: number, to: number] | null {
  const known = rows.filter((years) => years !== null);
  if (known.length === 0) return null;
  return [
    known.reduce((least, [from]) => Math.min(least, from), Infinity),
    known.reduce((most, [, to]) => Math.max(most, to), -Infinity),
  ];
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
