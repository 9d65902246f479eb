import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Columns } from '../engine.ts';
import { bundleFiles, type Manifest } from '../manifest.ts';
import { bundleClassic, bundleOwn, classicName } from './bundle-classic.ts';
import { packPage } from './pack-page.ts';
import { zipWriter } from './zip-writer.ts';

export interface PackOptions {
  /** The built site. */
  site: string;
  /** Path the site was built for, with a slash at both ends. */
  base: string;
  /** The zip file to write. */
  out: string;
  /** The folder that unzipping makes. */
  folder: string;
}

const unpack = promisify(gunzip);
/** Of no use without a server: the index in chunks, the worker, the service worker. */
const left = /^(search\/(bundle-|pagefind-|manifest\.json|[^/]*\.js)|sw\.js|manifest\.webmanifest|.*\.zip$)/;
const extraScripts = {
  dataSearch: ['search/pack.js', 'search/file-search-page.js'],
  dataQuote: ['search/pack.js', 'search/file-quote-page.js'],
  dataArrive: ['search/file-arrive.js'],
};

/**
 * Pack a built site so that it can be read and searched from a disk: unzip, open `index.html`.
 *
 * @returns size of the zip file in bytes
 */
export async function packSite({ site, base, out, folder }: PackOptions): Promise<number> {
  const zip = zipWriter(out);
  const add = (name: string, bytes: Uint8Array): void => {
    zip.add(`${folder}/${name}`, bytes);
  };
  const text = (name: string, value: string): void => {
    add(name, new TextEncoder().encode(value));
  };
  const modules = new Set<string>();
  const classicScript = (module: string): string => {
    modules.add(module);
    return classicName(module);
  };
  for await (const name of filesOf(site)) {
    if (left.test(name)) continue;
    const bytes = await readFile(join(site, name));
    if (name.endsWith('.html')) {
      text(name, packPage(bytes.toString('utf8'), { page: name, base, extraScripts, classicScript }));
    } else {
      add(name, bytes);
    }
  }
  const names = [...modules];
  for (const [i, script] of (await bundleClassic(site, names)).entries()) add(classicName(names[i]!), script);
  for (const name of ['file-search-page', 'file-quote-page', 'file-arrive']) {
    add(`search/${name}.js`, await bundleOwn(name));
  }
  await addTexts(site, text);
  await zip.end();
  return (await stat(out)).size;
}

async function addTexts(site: string, text: (name: string, value: string) => void): Promise<void> {
  const read = async (name: string): Promise<string> =>
    (await unpack(await readFile(join(site, 'search', name)))).toString('utf8');
  const manifest = JSON.parse(await readFile(join(site, 'search/manifest.json'), 'utf8')) as Manifest;
  const columns: Columns[] = [];
  for (const [i, { folder }] of manifest.bundles.entries()) {
    columns.push(JSON.parse(await read(`${folder}/${bundleFiles.columns}`)) as Columns);
    for (const script of ['hans', 'hant']) {
      const lines = (await read(`${folder}/${bundleFiles.texts(script)}`)).trimEnd().split('\n');
      text(
        `search/texts/${String(i)}.${script}.js`,
        `cunzhenPack.texts(${String(i)},"${script}",[${lines.join(',\n')}]);\n`,
      );
    }
  }
  text('search/pack.js', `var cunzhenPack=${JSON.stringify({ manifest, columns })};\n`);
}

async function* filesOf(site: string, folder = ''): AsyncGenerator<string> {
  const entries = await readdir(join(site, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = posix.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesOf(site, name);
    else yield name;
  }
}
