import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exceeds, hosts } from '../../src/deploy/host-limits.ts';
import { measureSite } from '../../src/deploy/measure-site.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'limits-'));
  await mkdir(join(folder, 'a/b'), { recursive: true });
  for (const [file, size] of [
    ['index.html', 10],
    ['a/1', 300],
    ['a/2', 20],
    ['a/b/3', 5],
  ] as const)
    await writeFile(join(folder, file), 'x'.repeat(size));
});
afterEach(() => rm(folder, { recursive: true }));

test('measures files, bytes, the largest file and the fullest folder', async () => {
  expect(await measureSite(folder)).toEqual({
    files: 4,
    total: 335,
    largest: { file: 'a/1', size: 300 },
    fullest: { folder: 'a', entries: 3 },
  });
});

test('says what a host would refuse, with both numbers', async () => {
  const size = await measureSite(folder);
  const limits = { name: 'Small', files: 3, fileSize: 299, total: 334, folder: 2, advice: '' };
  expect(exceeds(size, limits)).toEqual([
    'has 4 files; Small takes 3',
    'has 335 bytes; Small takes 334',
    'has in a/1 300 bytes; Small takes 299 a file',
    'has in a 3 entries; Small takes 2 a folder',
  ]);
  for (const host of Object.values(hosts)) expect(exceeds(size, host)).toEqual([]);
});
