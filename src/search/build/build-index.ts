import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../report/report.ts';
import type { Manifest } from '../manifest.ts';
import { type BuiltBundle, openBundle } from './bundle-builder.ts';
import { type BundleBounds, bundleBounds, planBundles, type PlannedReport } from './plan-bundles.ts';
import type { Presentation } from './report-entry.ts';
import type { WordIndexBounds } from './word-index.ts';
import { type Engine, writeEngine } from './write-engine.ts';

export interface BuildOptions {
  /** Every report of the archive, in any order; only what is listed here is held at once. */
  reports: readonly PlannedReport[];
  /** Read one report. */
  read: (id: string) => Promise<Report>;
  /** The folder `search/` of the built site. */
  out: string;
  present: Presentation;
  /** Folders of the pages in each script, below the base. */
  pages?: Manifest['pages'];
  /** Reports and characters at which a bundle is closed, where other bounds than the usual are wanted. */
  bundle?: Partial<BundleBounds>;
  /** Bounds of the index of words, likewise. */
  words?: WordIndexBounds;
  progress?: (done: number, total: number) => void;
  /** Bundles of an earlier build, of the same reports by the same code. */
  kept?: {
    /** Put the one of these reports into `out`; nothing where there is none. */
    take: (ids: readonly string[]) => Promise<BuiltBundle | undefined>;
    /** Told of each that was made. */
    note: (ids: readonly string[], built: BuiltBundle) => Promise<void>;
  };
  /** Which bundles are wanted, by their number from 0; all by default. */
  wanted?: (bundle: number) => boolean;
}

/** A bundle, and the first of its reports. */
export interface IndexedBundle {
  first: string;
  built: BuiltBundle;
}

/** Build bundles of bounded size, as `planBundles` says. */
export async function buildBundles(options: BuildOptions): Promise<IndexedBundle[]> {
  const { out, reports, read, present, kept, wanted = () => true, progress } = options;
  await mkdir(out, { recursive: true });
  const bundles: IndexedBundle[] = [];
  let engine: Engine | undefined;
  let done = 0;
  for (const [i, ids] of planBundles(reports, { ...bundleBounds, ...options.bundle }).entries()) {
    if (!wanted(i)) continue;
    let built = await kept?.take(ids);
    if (!built) {
      const bundle = await openBundle(out, (engine ??= await writeEngine(out)), present, options.words);
      for (const [at, id] of ids.entries()) {
        await bundle.add(await read(id));
        progress?.(done + at + 1, reports.length);
      }
      built = await bundle.finish();
      await kept?.note(ids, built);
    }
    bundles.push({ first: ids[0]!, built });
    done += ids.length;
  }
  return bundles;
}

/** Build the search index of the whole archive: its bundles, and the manifest that names them. */
export async function buildSearchIndex(options: Omit<BuildOptions, 'wanted'>): Promise<Manifest> {
  const { out, reports } = options;
  const built = (await buildBundles(options)).map((bundle) => bundle.built);
  const manifest: Manifest = {
    format: 1,
    reports: reports.length,
    pages: options.pages ?? { hans: '', hant: 'zh-hant/' },
    maskRun: built.reduce((longest, { maskRun }) => Math.max(longest, maskRun), 0),
    engine: built.at(-1)?.engine ?? '',
    bundles: built.map(({ entry }) => entry),
  };
  await writeFile(join(out, 'manifest.json'), JSON.stringify(manifest));
  await removeStale(out, manifest);
  return manifest;
}

async function removeStale(out: string, manifest: Manifest): Promise<void> {
  const current = new Set(manifest.bundles.map(({ folder }) => folder));
  for (const name of await readdir(out)) {
    if (/^bundle-|^unfinished$/.test(name) && !current.has(name)) {
      await rm(join(out, name), { recursive: true });
    }
  }
}
