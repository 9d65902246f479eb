import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cheapestEngine } from '../client/open-bundles.ts';
import { bundleFiles, type Manifest } from '../manifest.ts';

/**
 * The files, relative to the built site, that a first visit stores: none of them grows with the
 * archive. An archive so small that search reads its texts is stored with them.
 *
 * @param folders of the languages: `` for the root, `zh-hant/`
 */
export async function shellFilesOf(site: string, folders: readonly string[]): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(site, 'search/manifest.json'), 'utf8')) as Manifest;
  const pages = folders.flatMap((folder) =>
    ['', 'search/', 'offline/'].map((page) => `${folder}${page}index.html`),
  );
  const wanted = [
    ...pages,
    'search/manifest.json',
    ...(await filesIn(site, '_site')),
    ...(await filesIn(site, 'search')).filter((file) => file.endsWith('.js')),
    'favicon.svg',
    'manifest.webmanifest',
    ...searchFiles(manifest),
  ];
  const present = await Promise.all(wanted.map(async (file) => isFile(join(site, file))));
  return wanted.filter((_, i) => present[i]);
}

function searchFiles(manifest: Manifest): string[] {
  const scripts = ['hans', 'hant'] as const;
  if (scripts.every((script) => cheapestEngine(manifest, script) === 'scan')) {
    return manifest.bundles.flatMap(({ folder }) =>
      [bundleFiles.columns, ...scripts.map(bundleFiles.texts)].map((file) => `search/${folder}/${file}`),
    );
  }
  return ['pagefind.js', 'wasm.unknown.pagefind'].map((file) => `search/${manifest.engine}/${file}`);
}

async function filesIn(site: string, folder: string): Promise<string[]> {
  const names = await readdir(join(site, folder)).catch(() => []);
  return names.map((name) => `${folder}/${name}`);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
