import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptBundles } from '../../scripts/lib/kept-bundles.ts';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { hashFile } from '../../src/deploy/hash-file.ts';
import { writeManifest } from '../../src/deploy/manifest.ts';
import { blockAnchors } from '../../src/markup/anchors.ts';
import type { Report } from '../../src/report/report.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import type { Manifest } from '../../src/search/manifest.ts';
import { sampleReport } from '../search/sample-reports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundles-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Seven reports of as many years, of which one says something of its own. */
const reportsWith = (changed: number, words: string): Report[] =>
  Array.from({ length: 7 }, (_, i) =>
    sampleReport(`r${String(i)}`, ['工作总结', i === changed ? words : `第${String(i)}年的工作`], {
      metadata: { date: `200${String(i)}`, topics: [], completeness: 'complete' },
    }),
  );

/** Build an index of three bundles as a site would, beside the one that stands in `from`. */
async function build(
  reports: readonly Report[],
  archive: string,
  from: string,
  to: string,
): Promise<Manifest> {
  for (const name of [archive, to]) await mkdir(join(folder, name), { recursive: true });
  const read = (id: string): Report => reports.find((report) => report.id === id)!;
  const kept = await keptBundles({
    root,
    archive: join(folder, archive),
    from: join(folder, from),
    to: join(folder, to),
    hashOf: (id) => JSON.stringify(read(id)),
  });
  const manifest = await buildSearchIndex({
    reports: reports.map(({ id, metadata: { date }, text }) => ({ id, date, length: text.length })),
    read: (id) => Promise.resolve(read(id)),
    out: join(folder, to, 'search'),
    present: { anchors: blockAnchors, inScript: (text) => text },
    bundle: { reports: 3 },
    kept,
  });
  await kept.end();
  await writeManifest(join(folder, to));
  return manifest;
}

const hashes = async (site: string): Promise<string[][]> =>
  (await filesBelow(join(folder, site))).map((file) => [file, hashFile(join(folder, site, file))]);

/** How many bundles of a site are, file by file, those of another. */
async function shared(one: string, other: string): Promise<number> {
  const inodes = async (site: string): Promise<Map<string, number>> => {
    const names = (await readdir(join(folder, site, 'search'))).filter((name) => name.startsWith('bundle-'));
    const found = names.map(async (name) => {
      const [file = ''] = await filesBelow(join(folder, site, 'search', name));
      return [name, (await stat(join(folder, site, 'search', name, file))).ino] as const;
    });
    return new Map(await Promise.all(found));
  };
  const before = await inodes(one);
  return [...(await inodes(other))].filter(([name, ino]) => before.get(name) === ino).length;
}

test('after a change only the bundle is made again that has the report, and the index is what one from nothing is', async () => {
  const [before, after] = [reportsWith(0, '原来的话'), reportsWith(4, '改过的话')];
  before[0] = after[0]!;
  expect((await build(before, 'archive', 'nowhere', 'one')).bundles).toHaveLength(3);
  await build(after, 'archive', 'one', 'two');
  await build(after, 'other', 'nowhere', 'anew');
  expect(await hashes('two')).toEqual(await hashes('anew'));
  expect(await shared('one', 'two')).toBe(2);
  // What was taken over is noted again.
  await build(after, 'archive', 'two', 'three');
  expect(await shared('two', 'three')).toBe(3);
});

test('a bundle that was not full is made again when reports follow it', async () => {
  const reports = reportsWith(0, '原来的话');
  await build(reports.slice(0, 5), 'archive', 'nowhere', 'one');
  await build(reports, 'archive', 'one', 'two');
  await build(reports, 'other', 'nowhere', 'anew');
  expect(await hashes('two')).toEqual(await hashes('anew'));
  expect(await shared('one', 'two')).toBe(1);
});

test('a bundle of which a file was changed is made again', async () => {
  const reports = reportsWith(0, '原来的话');
  const { bundles } = await build(reports, 'archive', 'nowhere', 'one');
  const [file = ''] = await filesBelow(join(folder, 'one/search', bundles[1]!.folder));
  await writeFile(join(folder, 'one/search', bundles[1]!.folder, file), 'spoilt');
  await build(reports, 'archive', 'one', 'two');
  await build(reports, 'other', 'nowhere', 'anew');
  expect(await hashes('two')).toEqual(await hashes('anew'));
  expect(await shared('one', 'two')).toBe(2);
});

test.each<[string, (noted: string) => string]>([
  ['nothing that is noted', () => 'null'],
  ['half of it', (noted) => noted.slice(0, 300)],
  ['another kind of thing', () => '[null, {"key": 1}]'],
  ['another number of reports', (noted) => noted.replaceAll('"reports":3', '"reports":2')],
])('a bundle is made again where the note of it became %s', async (_, spoil) => {
  const reports = reportsWith(0, '原来的话');
  await build(reports, 'archive', 'nowhere', 'one');
  const file = join(folder, 'archive/search.json');
  const noted = await readFile(file, 'utf8');
  const spoilt = spoil(noted);
  expect(spoilt).not.toBe(noted);
  await writeFile(file, spoilt);
  await build(reports, 'archive', 'one', 'two');
  expect(await hashes('two')).toEqual(await hashes('one'));
});
