import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeBundles } from '../../scripts/lib/made-bundles.ts';
import { isBundleOf } from '../../scripts/lib/shard-plan.ts';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { hashFile } from '../../src/deploy/hash-file.ts';
import { blockAnchors } from '../../src/markup/anchors.ts';
import { buildBundles, buildSearchIndex, type BuildOptions } from '../../src/search/build/build-index.ts';
import type { Manifest } from '../../src/search/manifest.ts';
import { sampleReport } from '../search/sample-reports.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merged-'));
});
afterEach(() => rm(folder, { recursive: true }));

const reports = Array.from({ length: 17 }, (_, i) =>
  sampleReport(`r${String(i)}`, ['工作总结', `第${String(i)}年的工作，民政局**号文件`], {
    // Not in the order of ids, and some in the same year.
    metadata: { date: String(1990 + ((i * 7) % 9)), topics: [], completeness: 'complete' },
  }),
);
const options = (out: string): BuildOptions => ({
  reports: reports.map(({ id, metadata: { date }, text }) => ({ id, date, length: text.length })),
  read: (id) => Promise.resolve(reports.find((report) => report.id === id)!),
  out: join(folder, out),
  present: { anchors: blockAnchors, inScript: (text) => text },
  bundle: { reports: 3 },
});
const hashes = async (of: string): Promise<string[][]> =>
  (await filesBelow(join(folder, of))).map((file) => [file, hashFile(join(folder, of, file))]);

/** Build the bundles of each shard, and put them into one folder. */
async function buildShards(count: number) {
  const built = [];
  for (let index = 1; index <= count; index++) {
    const shard = { index, count };
    const out = `shard-${String(index)}`;
    built.push(await buildBundles({ ...options(out), wanted: (bundle) => isBundleOf(bundle, shard) }));
    await cp(join(folder, out), join(folder, 'merged'), { recursive: true });
  }
  return built;
}

test.each([2, 3, 7])(
  'the bundles of %i shards become the index that one machine builds, byte for byte',
  async (count) => {
    await buildSearchIndex(options('one'));
    const shards = await buildShards(count);
    // Six bundles, of which each shard but the seventh has some.
    expect(shards.map(({ length }) => length)).toEqual(
      Array.from({ length: count }, (_, i) => Math.max(0, Math.ceil((6 - i) / count))),
    );
    await buildSearchIndex({ ...options('merged'), kept: madeBundles(shards.flat()) });
    expect(await hashes('merged')).toEqual(await hashes('one'));
    const manifest = JSON.parse(await readFile(join(folder, 'merged/manifest.json'), 'utf8')) as Manifest;
    expect(manifest.bundles.map((bundle) => bundle.reports)).toEqual([3, 3, 3, 3, 3, 2]);
  },
);

test('a bundle that no shard made is told by its first report, and none is made in its place', async () => {
  const [first = []] = await buildShards(2);
  await expect(buildSearchIndex({ ...options('merged'), kept: madeBundles(first) })).rejects.toThrow(
    /^No shard made the bundle of the index that begins with report r\d+$/,
  );
});
