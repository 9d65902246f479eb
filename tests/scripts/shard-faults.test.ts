import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Shard } from '../../scripts/lib/in-shard.ts';
import { shardFaults, type ShardFolder } from '../../scripts/lib/shard-faults.ts';
import { shardFiles } from '../../scripts/lib/shard-files.ts';
import { readShardManifest, writeShardManifest } from '../../scripts/lib/shard-manifest.ts';
import { hashOfFiles } from '../../scripts/lib/site-files.ts';
import { readManifest, writeManifest } from '../../src/deploy/manifest.ts';

const digits = (digit: string): string => digit.repeat(64);
const own = {
  seal: { code: digits('a'), configuration: digits('b'), archive: digits('c') },
  reportsOf: ({ index }: Shard) => [`r${String(index)}`],
  bundlesOf: ({ index }: Shard) => (index === 1 ? ['r2'] : []),
};
const bundle = (first: string): ShardFolder['manifest']['bundles'][number] => ({
  first,
  built: {
    entry: { folder: 'bundle-1', reports: 3, hash: 'h', bytes: { index: 1, texts: { hans: 1, hant: 1 } } },
    maskRun: 0,
    engine: 'pagefind-1',
  },
});
const shardOf = (shard: number, change: Partial<ShardFolder['manifest']> = {}): ShardFolder => ({
  folder: `shard-${String(shard)}`,
  manifest: {
    format: 1,
    shard,
    of: 3,
    seal: own.seal,
    reports: [`r${String(shard)}`],
    bundles: shard === 1 ? [bundle('r2')] : [],
    files: digits('d'),
    ...change,
  },
});
const [one, two, three] = [shardOf(1), shardOf(2), shardOf(3)];
const sealed = (change: Partial<typeof own.seal>): ShardFolder =>
  shardOf(3, { seal: { ...own.seal, ...change } });

test('the shards of one site have no faults, in any order', () => {
  expect(shardFaults([three, one, two], own)).toEqual([]);
});

test.each<[string, ShardFolder[], string[]]>([
  ['missing', [one, three], ['Shard 2/3 is missing beside shard-1: name its folder, or build it']],
  ['given twice', [one, two, three, { ...two, folder: 'copy' }], ['shard-2, copy: are all shard 2/3']],
  [
    'of another number',
    [one, two, shardOf(3, { of: 4 })],
    ['shard-3: is one of 4 shards, but shard-1 one of 3'],
  ],
  ['beyond the number', [one, two, three, shardOf(5)], ['shard-5: says that it is shard 5 of 3']],
  [
    'of other code',
    [one, two, sealed({ code: digits('e'), archive: digits('e') })],
    ['shard-3: was built by other code'],
  ],
  [
    'of another configuration',
    [one, two, sealed({ configuration: digits('e') })],
    ['shard-3: was built with another configuration'],
  ],
  [
    'of another archive',
    [one, two, sealed({ archive: digits('e') })],
    ['shard-3: was built of another archive'],
  ],
  [
    'of reports that are not its own',
    [one, two, shardOf(3, { reports: ['r2'] })],
    ['shard-3: has what is not of its shard: report r2', 'shard-3: lacks what is of its shard: report r3'],
  ],
  [
    'without its bundle',
    [shardOf(1, { bundles: [] }), two, three],
    ['shard-1: lacks what is of its shard: bundle of the index from report r2'],
  ],
])('a shard that is %s is refused', (_, shards, beginnings) => {
  const faults = shardFaults(shards, own).filter(
    (fault) => !fault.startsWith('shard-5: lacks') && !fault.startsWith('shard-5: has'),
  );
  expect(faults).toHaveLength(beginnings.length);
  for (const [i, beginning] of beginnings.entries()) expect(faults[i]).toContain(beginning);
});

describe('in the folder of a shard', () => {
  let folder: string;
  let shard: ShardFolder;
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const list = async (): Promise<void> => {
    await writeManifest(join(folder, 'site'));
    const files = hashOfFiles([...(await readManifest(join(folder, 'site'), ['manifest-sha256.txt']))]);
    await writeShardManifest(folder, { ...one.manifest, files });
    shard = { folder, manifest: await readShardManifest(folder) };
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shard-'));
    await put('site/reports/r1/index.html', 'the page');
    await put('site/_site/style.css', 'p{}');
    await list();
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('all is well where nothing was changed', async () => {
    expect([...(await shardFiles(shard)).keys()]).toEqual(['_site/style.css', 'reports/r1/index.html']);
  });

  test.each<[string, () => Promise<void>, string]>([
    ['gone', () => rm(join(folder, 'site/reports/r1/index.html')), 'site/reports/r1/index.html is missing'],
    ['spoilt', () => put('site/_site/style.css', 'p{ }'), 'site/_site/style.css is spoilt'],
    ['in no list', () => put('site/more.html', ''), 'site/more.html is in no list'],
    [
      'spoilt with its list',
      async () => {
        await put('site/_site/style.css', 'p{ }');
        await writeManifest(join(folder, 'site'));
      },
      'site/manifest-sha256.txt is not the list that was written',
    ],
    [
      'the list, and gone',
      () => rm(join(folder, 'site/manifest-sha256.txt')),
      'its list of files cannot be read',
    ],
    [
      'of another report',
      async () => {
        await put('site/reports/r2/index.html', 'a page');
        await list();
      },
      'site/reports/r2/index.html is of a report that is not of this shard',
    ],
  ])('a file that is %s is refused', async (_, spoil, message) => {
    await spoil();
    await expect(shardFiles(shard)).rejects.toThrow(`${folder}: ${message}`);
    await expect(shardFiles(shard)).rejects.toThrow('npm run build -- --shard 1/3');
  });

  test.each([
    ['is no JSON', '{', 'is not JSON'],
    ['is something else', '{"format":2}', '"format"'],
  ])('a shard.json that %s is refused', async (_, text, message) => {
    await put('shard.json', text);
    await expect(readShardManifest(folder)).rejects.toThrow(message);
  });

  test('so is a folder without one', async () => {
    await rm(join(folder, 'shard.json'));
    await expect(readShardManifest(folder)).rejects.toThrow(`${folder}: has no shard.json`);
  });
});
