import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../report/report.ts';
import type { Manifest } from '../manifest.ts';
import { type BuiltBundle, type BundleBounds, bundleBounds, openBundle } from './bundle-builder.ts';
import { newestLast } from './newest-last.ts';
import type { Presentation } from './report-entry.ts';

export interface BuildOptions {
  /** Every report of the archive, in any order; only what is listed here is held at once. */
  reports: readonly { id: string; date?: string | undefined }[];
  /** Read one report. */
  read: (id: string) => Promise<Report>;
  /** The folder `search/` of the built site. */
  out: string;
  present: Presentation;
  /** Folders of the pages in each script, below the base. */
  pages?: Manifest['pages'];
  /** Reports and code units at which a bundle is closed, where other bounds than the usual are wanted. */
  bundle?: Partial<BundleBounds>;
  progress?: (done: number, total: number) => void;
  /** Bundles of an earlier build, of the same reports by the same code. */
  kept?: {
    /** Put one of some of these reports, from the first on, into `out`; nothing where there is none. */
    take: (ids: readonly string[]) => Promise<BuiltBundle | undefined>;
    /** Told of each that was made. */
    note: (ids: readonly string[], built: BuiltBundle) => Promise<void>;
  };
}

/**
 * Build the search index of the whole archive: bundles of bounded size, oldest reports first, so
 * that a new report changes the last bundle only; and the manifest that names them.
 */
export async function buildSearchIndex(options: BuildOptions): Promise<Manifest> {
  const { out, reports, present, kept, progress } = options;
  await mkdir(out, { recursive: true });
  const built: BuiltBundle[] = [];
  const ids = newestLast(reports).map(({ id }) => id);
  for (let done = 0; done < ids.length;) {
    const before = await kept?.take(ids.slice(done));
    if (before) {
      built.push(before);
      done += before.entry.reports;
      continue;
    }
    const bundle = await openBundle(out, present, { ...bundleBounds, ...options.bundle });
    const first = done;
    while (done < ids.length && !bundle.isFull()) {
      await bundle.add(await options.read(ids[done++]!));
      progress?.(done, ids.length);
    }
    const made = await bundle.finish();
    built.push(made);
    await kept?.note(ids.slice(first, done), made);
  }
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
