import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archive } from '../../src/archive.config.ts';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { writeHashes } from '../../src/deploy/manifest.ts';
import { thirdPartyNotice } from '../../src/deploy/third-party-notice.ts';
import { writeHeaders } from '../../src/deploy/write-headers.ts';
import { writeSitemap } from '../../src/deploy/write-sitemap.ts';
import { localeFolder } from '../../src/i18n/locales.ts';
import { absoluteUrl, picturePath } from '../../src/i18n/urls.ts';
import { bulkFolder, readBulk } from '../../src/pages/_lib/bulk-store.ts';
import { makePicture } from '../../src/pictures/make-picture.ts';
import { openFont } from '../../src/pictures/open-font.ts';
import { archivePicture } from '../../src/pictures/picture-text.ts';
import { buildServiceWorker } from '../../src/search/offline/build-service-worker.ts';
import { gatherParts } from './gather-parts.ts';
import { hashFiles } from './hash-files.ts';
import { linkFolder } from './link-file.ts';
import type { Told } from './stage.ts';

export interface FinishOptions {
  /** The repository. */
  root: string;
  /** The folder with the parts, which becomes the site. */
  fresh: string;
  /** Hashes of files that are known. */
  hashes: ReadonlyMap<string, string>;
  told?: Told | undefined;
}

/**
 * Put the parts of a site together, and make what can only be made of the whole.
 *
 * @returns the hash of every file but the manifest's own
 */
export async function finishSite({ root, fresh, hashes, told }: FinishOptions): Promise<Map<string, string>> {
  await gatherParts(fresh);
  linkFolder(bulkFolder(), join(fresh, 'data'));
  if (archive.pictures) {
    const picture = await makePicture(archivePicture, archivePicture, await openFont());
    await writeFile(join(fresh, picturePath()), picture);
  }
  const before = await filesBelow(fresh);
  await writeSitemap(fresh, before, absoluteUrl(''));
  await buildServiceWorker({ site: fresh, base: archive.base, folders: archive.locales.map(localeFolder) });
  await writeHeaders(fresh, archive.base);
  await writeFile(join(fresh, 'third-party-notices.txt'), await thirdPartyNotice(root));
  // Only beside the first page something was added since: folders of a hundred thousand are not read twice.
  const files = [...new Set([...before, ...(await filesIn(fresh))])].sort();
  const known = new Map([...hashes, ...(await bulkHashes())]);
  const made = await hashFiles(
    fresh,
    files.filter((file) => !known.has(file)),
    told,
  );
  const all = new Map(files.map((file) => [file, known.get(file) ?? made.get(file)!]));
  await writeHashes(fresh, all);
  return all;
}

/** Names of the files of a folder. */
const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);

/** Hashes of the files of the whole archive, as their own manifest has them. */
const bulkHashes = async (): Promise<[path: string, sha256: string][]> =>
  ((await readBulk())?.files ?? []).map(({ name, sha256 }) => [`data/${name}`, sha256]);
