import { link, mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lookAtFiles } from '../../scripts/lib/look-at-files.ts';
import { mergeFolder } from '../../scripts/lib/merge-folder.ts';
import { shares } from '../../scripts/lib/shares.ts';
import { filesOfReports, hashOfFiles, type ListedFile } from '../../scripts/lib/site-files.ts';
import { untouchedSince } from '../../scripts/lib/untouched-since.ts';
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
    const taken = takeOver({ from: join(folder, 'old'), to: join(folder, 'new'), reports });
    return taken.map(({ id }) => id);
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

  test('is not read where nobody touched it', async () => {
    const own = (await listed()).get('a')!;
    const names = own.map(([path]) => path);
    const [from, to] = [join(folder, 'old'), join(folder, 'new')];
    // Hashes that no file has: who reads one finds out.
    const files = names.map((path): ListedFile => [path, 'f'.repeat(64)]);
    const { touched, written } = lookAtFiles(from, names)!;
    const takeOne = () => takeOver({ from, to, reports: [{ id: 'a', files, touched }] });
    expect(takeOne()).toEqual([{ id: 'a', written }]);
    await rm(to, { recursive: true });
    // Another file of the same size, from the same time.
    const file = join(from, names[0]!);
    const { atime, mtime } = await stat(file);
    await writeFile(file, 'x'.repeat((await stat(file)).size));
    await utimes(file, atime, mtime);
    expect(takeOne()).toEqual([]);
    await rm(file);
    expect(takeOne()).toEqual([]);
  });

  describe('is known to be untouched', () => {
    const known = async (taken = new Map<string, { written: string }>()): Promise<string[]> => {
      const found = await untouchedSince({ site: join(folder, 'old'), files: await listed(), taken });
      for (const [id, touched] of found) {
        const names = (await listed()).get(id)!.map(([path]) => path);
        expect(lookAtFiles(join(folder, 'old'), names)!.touched).toBe(touched);
      }
      return [...found.keys()];
    };
    beforeEach(async () => {
      await pause(20);
      await writeManifest(join(folder, 'old'));
    });

    test('where it is older than the list of it', async () => {
      expect(await known()).toEqual(['a', 'b']);
      await put('old/reports/b/index.html', 'this is reports/b/index.html');
      expect(await known()).toEqual(['a']);
      await rm(join(folder, 'old/reports/a/a.txt'));
      expect(await known()).toEqual([]);
    });

    test('where it was taken over, and is what it was before', async () => {
      const names = (await listed()).get('b')!.map(([path]) => path);
      const looks = lookAtFiles(join(folder, 'old'), names)!;
      const taken = new Map([['b', looks]]);
      // A name more is no change.
      await link(join(folder, 'old', names[0]!), join(folder, 'another'));
      expect(await known(taken)).toEqual(['a', 'b']);
      await put('old/reports/b/index.html', 'this is reports/b/index.html');
      expect(await known(taken)).toEqual(['a']);
    });
  });

  test('is told apart by names and hashes', async () => {
    const own = (await listed()).get('a')!;
    const [first, ...others] = own;
    expect(hashOfFiles(own)).not.toBe(hashOfFiles(others));
    expect(hashOfFiles(own)).not.toBe(hashOfFiles([[`${first![0]}x`, first![1]], ...others]));
  });
});
