import { readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { archive } from '../../src/archive.config.ts';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { writeManifest } from '../../src/deploy/manifest.ts';
import { thirdPartyNotice } from '../../src/deploy/third-party-notice.ts';
import { writeHeaders } from '../../src/deploy/write-headers.ts';
import { writeSitemap } from '../../src/deploy/write-sitemap.ts';
import { localeFolder } from '../../src/i18n/locales.ts';
import { absoluteUrl, picturePath } from '../../src/i18n/urls.ts';
import { bulkFolder } from '../../src/pages/_lib/bulk-store.ts';
import { makePicture } from '../../src/pictures/make-picture.ts';
import { openFont } from '../../src/pictures/open-font.ts';
import { archivePicture } from '../../src/pictures/picture-text.ts';
import { buildServiceWorker } from '../../src/search/offline/build-service-worker.ts';
import { linkFolder } from './link-file.ts';
import { partsFolder } from './make-parts.ts';
import { mergeFolder } from './merge-folder.ts';
import { runJobs } from './run-jobs.ts';
import { shares } from './shares.ts';
import { stage, type Told } from './stage.ts';

/** Files that one process hashes. */
const mostHashed = 30_000;

export interface FinishOptions {
  /** The repository. */
  root: string;
  /** The folder with the parts, which becomes the site. */
  fresh: string;
  /** Hashes of files that are known. */
  taken: ReadonlyMap<string, string>;
  told?: Told | undefined;
}

/**
 * Put the parts of a site together, and make what can only be made of the whole.
 *
 * @returns the hash of every file but the manifest's own
 */
export async function finishSite({ root, fresh, taken, told }: FinishOptions): Promise<Map<string, string>> {
  const parts = partsFolder(fresh);
  for (const part of await readdir(parts)) mergeFolder(join(parts, part, 'site'), fresh);
  await rm(parts, { recursive: true });
  linkFolder(bulkFolder(), join(fresh, 'data'));
  if (archive.pictures) {
    const picture = await makePicture(archivePicture, archivePicture, await openFont());
    await writeFile(join(fresh, picturePath()), picture);
  }
  await writeSitemap(fresh, await filesBelow(fresh), absoluteUrl(''));
  await buildServiceWorker({ site: fresh, base: archive.base, folders: archive.locales.map(localeFolder) });
  await writeHeaders(fresh, archive.base);
  await writeFile(join(fresh, 'third-party-notices.txt'), await thirdPartyNotice(root));
  const hashes = await hashSite(fresh, taken, told);
  await writeManifest(fresh, hashes);
  return hashes;
}

/** Hash the files that are not known, on all cores. */
async function hashSite(
  site: string,
  known: ReadonlyMap<string, string>,
  told: Told | undefined,
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  const files = await filesBelow(site);
  const unknown = files.filter((file) => !known.has(file));
  const cores = availableParallelism();
  const jobs = shares(unknown, mostHashed, unknown.length > 1000 ? cores : 1).map((some, i) =>
    stage<string[]>(`hashes ${String(i + 1)}`, 'hash-files', { folder: site, files: some }, told, (made) => {
      some.forEach((file, at) => hashes.set(file, made[at]!));
    }),
  );
  await runJobs(jobs, cores);
  return new Map(files.map((file) => [file, known.get(file) ?? hashes.get(file)!]));
}
