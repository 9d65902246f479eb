import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { archive } from '../src/archive.config.ts';
import { writeBulk } from '../src/bulk/write-bulk.ts';
import { noteReports, readHistory, today } from '../src/history/history-store.ts';
import { standsSince } from '../src/history/report-history.ts';
import { dictionary } from '../src/i18n/dictionary.ts';
import { localePath, rootLocale, type Locale } from '../src/i18n/locales.ts';
import { absoluteUrl, picturePath, reportPath } from '../src/i18n/urls.ts';
import { blockAnchors } from '../src/markup/anchors.ts';
import { inScript } from '../src/markup/in-script.ts';
import { readIndex, readReport } from '../src/pages/_lib/archive-store.ts';
import { bulkFolder } from '../src/pages/_lib/bulk-store.ts';
import { archivePicture, reportPicture } from '../src/pictures/picture-text.ts';
import { writePictures } from '../src/pictures/write-pictures.ts';
import { buildSearchIndex } from '../src/search/build/build-index.ts';
import { bundleSearchClient } from '../src/search/client/bundle-client.ts';
import { buildServiceWorker } from '../src/search/offline/build-service-worker.ts';
import { writeManifest } from '../src/deploy/manifest.ts';
import { thirdPartyNotice } from '../src/deploy/third-party-notice.ts';
import { writeHeaders } from '../src/deploy/write-headers.ts';
import { compareContent } from './lib/compare-content.ts';
import { freshFolder, healFolder, swapFolder } from './lib/swap-folder.ts';

/** The repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The built site. */
export const dist = join(root, 'dist');

/**
 * Restore the content, build the site and its index in a folder of their own, then put that in the
 * place of `out`: whoever serves it sees the old site or the new one, never half of one.
 *
 * @param options.strict fail where some file of the content could not be restored
 * @returns false where some file of the content could not be restored; the site has the others
 * @throws {Error} when a step fails; `out` is then as it was
 */
export async function buildSite(out = dist, { strict = false } = {}): Promise<boolean> {
  // Names by which pages are told what kind of run this is; whoever starts it may have set them for his own.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
  healFolder(out);
  const fresh = freshFolder(out);
  try {
    const complete = await normalizeContent();
    if (strict && !complete)
      throw new Error(`Not everything could be restored; its messages are above. ${out} is as it was.`);
    await buildBulk();
    await build({ root, outDir: fresh, logLevel: 'warn' });
    await buildSearch(join(fresh, 'search'));
    // A copy on write, where the file system knows how.
    await cp(bulkFolder(), join(fresh, 'data'), { recursive: true, mode: constants.COPYFILE_FICLONE });
    if (archive.pictures) await buildPictures(fresh);
    await buildServiceWorker({ site: fresh, base: archive.base, folders: archive.locales.map(folderOf) });
    await writeHeaders(fresh, archive.base);
    await writeFile(join(fresh, 'third-party-notices.txt'), await thirdPartyNotice(root));
    await writeManifest(fresh);
    swapFolder(out, fresh);
    await noteReports(await allIds(), readReport);
    return complete;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/**
 * Restore what `content/` holds into `.archive/`, and compare the reports with one another.
 *
 * @returns false where something could not be restored; the messages say what
 */
export async function normalizeContent(): Promise<boolean> {
  const complete = await restoreContent();
  await compareContent(root);
  return complete;
}

/** Run `normalize` in a process of its own, on the folder that `CONTENT_DIR` names, if it does. */
function restoreContent(): Promise<boolean> {
  const content = process.env['CONTENT_DIR'];
  const where = content === undefined ? [] : ['--content', resolvePath(content)];
  const child = spawn(process.execPath, [join(root, 'scripts', 'normalize.ts'), ...where], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0 || code === 1) resolve(code === 0);
      else
        reject(
          new Error(`normalize failed (${signal ?? `exit status ${String(code)}`}); its messages are above`),
        );
    });
  });
}

async function buildSearch(out: string): Promise<void> {
  const index = await readIndex();
  await buildSearchIndex({
    reports: index.map(({ id, metadata: { date } }) => ({ id, date })),
    read: readReport,
    out,
    present: { anchors: blockAnchors, inScript },
    // Without pages in a script, its hits lead to those at the root.
    pages: {
      hans: archive.locales.includes('zh-Hans') ? folderOf('zh-Hans') : '',
      hant: archive.locales.includes('zh-Hant') ? folderOf('zh-Hant') : '',
    },
  });
  await bundleSearchClient(out);
}

/** The files of the whole archive are made before the pages, which say how large they are. */
async function buildBulk(): Promise<void> {
  await writeBulk({
    ids: await allIds(),
    read: readReport,
    url: (id) => absoluteUrl(reportPath(id)),
    repository: {
      name: archive.title[rootLocale],
      url: absoluteUrl('data/oai.xml'),
      mail: archive.feedback.mailto,
    },
    record: {
      host: new URL(archive.site).hostname,
      publisher: archive.publisher,
      synthetic: dictionary(rootLocale).report.syntheticNote,
    },
    since: async (report) => standsSince(await readHistory(report.id), report, today()),
    out: bulkFolder(),
  });
}

async function buildPictures(site: string): Promise<void> {
  const pictures = (await readIndex()).map((report) => ({
    text: reportPicture(report),
    file: join(site, picturePath(report.id)),
  }));
  const cache = join(process.env['ARCHIVE_DIR'] ?? '.archive', 'pictures');
  await writePictures(
    [{ text: archivePicture, file: join(site, picturePath()) }, ...pictures],
    archivePicture,
    cache,
  );
}

const allIds = async (): Promise<string[]> => (await readIndex()).map(({ id }) => id);

/** Folder of a language's pages below the base. */
function folderOf(locale: Locale): string {
  const path = localePath(locale);
  return path === undefined ? '' : `${path}/`;
}
