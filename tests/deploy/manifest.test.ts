import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { readManifest, writeManifest } from '../../src/deploy/manifest.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  await mkdir(join(folder, '报告'));
  await writeFile(join(folder, '报告/100%.txt'), '真');
  await writeFile(join(folder, 'empty'), '');
});
afterEach(() => rm(folder, { recursive: true }));
const read = async () => readManifest(folder, await filesBelow(folder));

test('lists every file but itself, as BagIt does', async () => {
  await writeManifest(folder);
  await writeManifest(folder);
  expect((await readFile(join(folder, 'manifest-sha256.txt'), 'utf8')).split('\n')).toEqual([
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty',
    expect.stringMatching(/^[0-9a-f]{64} {2}报告\/100%25\.txt$/) as string,
    '',
  ]);
  expect([...(await read()).keys()]).toEqual(['empty', '报告/100%.txt']);
});

test('has parts that are read in the order of paths, however a folder lists them', async () => {
  const listed = ['a', 'b', 'c'].map((path) => `${'0'.repeat(64)}  ${path}\n`);
  for (const [i, name] of [
    'manifest-sha256.txt',
    'manifest-sha256.2.txt',
    'manifest-sha256.10.txt',
  ].entries())
    await writeFile(join(folder, name), listed[i]!);
  expect([...(await read()).keys()]).toEqual(['a', 'b', 'c']);
});

test.runIf(process.platform === 'linux')('is read by sha256sum', async () => {
  await rm(join(folder, '报告'), { recursive: true });
  await writeManifest(folder);
  const run = promisify(execFile)('sha256sum', ['--check', 'manifest-sha256.txt'], { cwd: folder });
  expect((await run).stdout).toBe('empty: OK\n');
});

test.each([
  ['abc', /breaks off/],
  ['abc\n', /:1: is not a hash/],
])('refuses %j', async (text, message) => {
  await writeFile(join(folder, 'manifest-sha256.txt'), text);
  await expect(read()).rejects.toThrow(message);
});

test('says that there is none', async () => {
  await expect(read()).rejects.toThrow('there is no manifest-sha256.txt; build anew');
});
