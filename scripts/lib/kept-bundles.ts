import { createHash } from 'node:crypto';
import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { hashFile } from '../../src/deploy/hash-file.ts';
import { readManifest } from '../../src/deploy/manifest.ts';
import type { BuiltBundle } from '../../src/search/build/bundle-builder.ts';
import takeOver from '../stages/take-over.ts';
import { codeVersion } from './code-version.ts';
import { readKept } from './read-kept.ts';
import { hashOfFiles, type ListedFile } from './site-files.ts';

/** What a bundle depends on besides its reports. */
const sources = [
  'package-lock.json',
  'scripts/lib/index-options.ts',
  'scripts/stages/search.ts',
  'src/markup/anchors.ts',
  'src/markup/content-hash.ts',
  'src/markup/in-script.ts',
  'src/report',
  'src/script',
  'src/search',
];

/** A bundle of the index that an earlier build made. */
interface KnownBundle {
  /** Hash of its reports, in their order, and of the code. */
  key: string;
  built: BuiltBundle;
  /** Hash of all the above, and of its files and their hashes. */
  seal: string;
}

/** No more than what is needed to find a bundle and its seal, which tells whether the rest is as it was written. */
const anyBundles = z.array(
  z.looseObject({
    key: z.string(),
    built: z.looseObject({ entry: z.looseObject({ folder: z.string() }), engine: z.string() }),
    seal: z.string(),
  }),
);

const sealOf = (key: string, built: BuiltBundle, files: readonly ListedFile[]): string =>
  createHash('sha256')
    .update(JSON.stringify([key, built, hashOfFiles(files)]))
    .digest('hex');

export interface KeptBundlesOptions {
  /** The repository. */
  root: string;
  /** Folder of the restored reports. */
  archive: string;
  /** The site that stands, and the one that is made. */
  from: string;
  to: string;
  /** Hash of a report as it was written. */
  hashOf: (id: string) => string;
}

/** The bundles that the site that stands has, for the builder of the index. */
export interface KeptBundles {
  /** Take the bundle of these reports, if there is one. */
  take: (ids: readonly string[]) => Promise<BuiltBundle | undefined>;
  /** Note a bundle of these reports for the next build. */
  note: (ids: readonly string[], built: BuiltBundle) => Promise<void>;
  end: () => Promise<void>;
}

/** Open what earlier builds noted of their bundles. */
export async function keptBundles(options: KeptBundlesOptions): Promise<KeptBundles> {
  const { root, archive, from, to, hashOf } = options;
  const version = JSON.stringify([await codeVersion(root, sources), process.versions]);
  const file = join(archive, 'search.json');
  const known = ((await readKept(file, anyBundles)) ?? []) as unknown as KnownBundle[];
  const listed = await searchFiles(from);
  const noted: KnownBundle[] = [];

  const keyOf = (ids: readonly string[]): string => {
    const hash = createHash('sha256').update(version);
    for (const id of ids) hash.update(`\n${id} ${hashOf(id)}`);
    return hash.digest('hex');
  };
  return {
    take: async (ids) => {
      const wanted = keyOf(ids);
      const bundle = known.find(({ key }) => key === wanted);
      if (!bundle) return undefined;
      const { entry, engine } = bundle.built;
      const files = listed(entry.folder, engine);
      const task = { from, to, reports: [{ id: entry.folder, files }] };
      if (bundle.seal !== sealOf(wanted, bundle.built, files) || takeOver(task).length === 0)
        return undefined;
      noted.push(bundle);
      return bundle.built;
    },
    note: async (ids, built) => {
      const files: ListedFile[] = [];
      for (const folder of [built.entry.folder, built.engine])
        for (const path of await filesBelow(join(to, 'search', folder))) {
          const name = `search/${folder}/${path}`;
          files.push([name, hashFile(join(to, name))]);
        }
      const key = keyOf(ids);
      noted.push({ key, built, seal: sealOf(key, built, files.sort(byPath)) });
    },
    end: async () => {
      await writeFile(`${file}.part`, `${JSON.stringify(noted)}\n`);
      await rename(`${file}.part`, file);
    },
  };
}

const byPath = ([a]: ListedFile, [b]: ListedFile): number => (a < b ? -1 : 1);

/** The files of a bundle and of the engine that a site has, in the order of their paths. */
async function searchFiles(site: string): Promise<(bundle: string, engine: string) => ListedFile[]> {
  const manifest = await readdir(site)
    .then((files) => readManifest(site, files))
    .catch(() => new Map<string, string>());
  const files = Map.groupBy(manifest, ([path]) => /^search\/([^/]+)\//.exec(path)?.[1]);
  return (bundle, engine) => [...(files.get(bundle) ?? []), ...(files.get(engine) ?? [])].sort(byPath);
}
