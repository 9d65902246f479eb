import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The part of a lock file that is used. */
interface LockFile {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; devOptional?: boolean }>;
}

/** Wanted for development alone, but what they make or bring is part of the site. */
const shipped = new Set(
  ['pagefind', 'astro', 'esbuild', '@expo-google-fonts/zcool-xiaowei'].map((name) => `node_modules/${name}`),
);

/** What was taken from elsewhere as data. */
const data: readonly string[] = [
  'Conversion between scripts: dictionaries of OpenCC (Apache-2.0), by way of opencc-js.',
  'Readings of characters: pinyin-pro (MIT).',
  'Names of regions: @vant/area-data (MIT), after the tables of the Ministry of Civil Affairs.',
  'Word frequencies in the language model: jieba (MIT).',
  'Letters in the pictures of reports: ZCOOL XiaoWei (OFL-1.1), as outlines.',
  'Full-text search: Pagefind (MIT), whose WebAssembly is served with the site.',
];

/**
 * The notice of third parties: every package that the site is made of or made with, its licence, and the
 * text of each licence once. The same lock file gives the same notice.
 *
 * @param root the repository, with its packages installed
 */
export async function thirdPartyNotice(root: string): Promise<string> {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  const used = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && (shipped.has(path) || !(dev || devOptional)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = new Map<string, string[]>();
  for (const [path, { version = '', license = 'licence not stated' }] of used) {
    const name = `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version} (${license})`;
    const text = await licenceText(join(root, path));
    const bearers = texts.get(text) ?? [];
    if (!bearers.includes(name)) texts.set(text, [...bearers, name]);
  }
  const parts = [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return [
    'This site was made with the works of others. Their licences follow.',
    data.join('\n'),
    ...parts.map((part) => `${'-'.repeat(78)}\n${part}`),
    '',
  ].join('\n\n');
}

/** The text of a package's licence; a sentence where it has none of its own. */
async function licenceText(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const name = names.sort().find((each) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(each));
  if (name === undefined) return 'Its package has no text of the licence; it is the one named above.';
  return (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n').trim();
}
