import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergeFolder } from '../../scripts/lib/merge-folder.ts';
import { shares } from '../../scripts/lib/shares.ts';
import { filesOfReports, hashOfFiles, type ListedFile } from '../../scripts/lib/site-files.ts';
import takeOver from '../../scripts/stages/take-over.ts';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { readManifest, writeManifest } from '../../src/deploy/manifest.ts';

let folder: string;
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parts-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('shares hold everything once, in order, and none too much', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat()),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (things, most, least) => {
        const parts = shares(things, most, least);
        expect(parts.flat()).toEqual(things);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
        expect(parts.length).toBeGreaterThanOrEqual(Math.min(least, things.length));
        const sizes = parts.map(({ length }) => length);
        if (sizes.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('folders are put together, file by file', async () => {
  await put('one/reports/a/index.html', 'a');
  await put('one/404.html', 'gone');
  await put('two/reports/b/index.html', 'b');
  await put('two/reports/a/a.txt', 'text of a');
  await put('two/404.html', 'gone');
  mergeFolder(join(folder, 'one'), join(folder, 'site'));
  mergeFolder(join(folder, 'two'), join(folder, 'site'));
  expect(await filesBelow(join(folder, 'site'))).toEqual([
    '404.html',
    'reports/a/a.txt',
    'reports/a/index.html',
    'reports/b/index.html',
  ]);
});

describe('what is taken over', () => {
  const files = [
    'reports/a/index.html',
    'reports/a/a.txt',
    'en/reports/a/index.html',
    'reports/b/index.html',
  ];
  beforeEach(async () => {
    for (const file of [...files, 'index.html', 'browse/reports/a/index.html'])
      await put(`old/${file}`, `this is ${file}`);
    await writeManifest(join(folder, 'old'));
  });
  const listed = async (): Promise<Map<string, ListedFile[]>> => {
    const old = join(folder, 'old');
    return filesOfReports(await readManifest(old, await filesBelow(old)));
  };
  const take = async (): Promise<string[]> => {
    const reports = Array.from(await listed(), ([id, own]) => ({ id, files: own }));
    return takeOver({ from: join(folder, 'old'), to: join(folder, 'new'), reports });
  };

  test('are the files of reports in every language, and no others', async () => {
    expect(await take()).toEqual(['a', 'b']);
    expect(await filesBelow(join(folder, 'new'))).toEqual([...files].sort());
    for (const file of files)
      expect(await readFile(join(folder, 'new', file), 'utf8')).toBe(`this is ${file}`);
  });

  test.each<[string, () => Promise<void>]>([
    ['changed', () => put('old/reports/a/a.txt', 'something else')],
    ['gone', () => rm(join(folder, 'old/en/reports/a/index.html'))],
  ])('is nothing of a report of which a file is %s', async (_, spoil) => {
    await spoil();
    expect(await take()).toEqual(['b']);
    expect(await filesBelow(join(folder, 'new'))).toEqual(['reports/b/index.html']);
  });

  test('is told apart by names and hashes', async () => {
    const own = (await listed()).get('a')!;
    const [first, ...others] = own;
    expect(hashOfFiles(own)).not.toBe(hashOfFiles(others));
    expect(hashOfFiles(own)).not.toBe(hashOfFiles([[`${first![0]}x`, first![1]], ...others]));
  });
});
