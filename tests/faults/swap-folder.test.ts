import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepForeignFolder } from '../../scripts/lib/keep-foreign-folder.ts';
import { freshFolder, healFolder, refuseSecondBuild, swapFolder } from '../../scripts/lib/swap-folder.ts';

/** No process has it: above what systems give out. */
const dead = 2 ** 30;

let folder: string;
let out: string;
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.html'), text);
};
const stands = (): Promise<string> => readFile(join(out, 'index.html'), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swap-'));
  out = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true }));

test('puts the new in the place of the old, and leaves nothing beside it', async () => {
  for (const text of ['first', 'second']) {
    await put(freshFolder(out), text);
    await swapFolder(out, freshFolder(out));
    expect(await stands()).toBe(text);
    expect(await readdir(folder)).toEqual(['dist']);
  }
});

test('brings the old back where a build was killed between the two renames', async () => {
  await put(`${out}.${String(dead)}`, 'new');
  await put(`${out}.${String(dead)}.old`, 'old');
  healFolder(out);
  expect(await stands()).toBe('old');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('takes away what killed builds left, and nothing else', async () => {
  await put(out, 'whole');
  await put(`${out}.${String(dead)}`, 'half');
  await put(`${out}.${String(dead)}.old`, 'old');
  await put(`${out}.${String(process.pid)}`, 'being made');
  await put(`${out}.backup`, 'somebody’s own');
  healFolder(out);
  expect(await stands()).toBe('whole');
  expect((await readdir(folder)).sort()).toEqual(['dist', `dist.${String(process.pid)}`, 'dist.backup']);
});

test('does nothing where there is nothing', () => {
  expect(() => {
    healFolder(join(folder, 'nowhere', 'dist'));
  }).not.toThrow();
});

test('what no build made is not built over: the message names it and says what to do', async () => {
  await put(out, 'somebody’s own');
  expect(() => {
    keepForeignFolder(out);
  }).toThrow(/dist: holds files that no build made \(such as index\.html\).*name another folder with --out/);
  expect(() => {
    keepForeignFolder(join(out, 'index.html'));
  }).toThrow(/index\.html: is a file/);
  expect(await stands()).toBe('somebody’s own');
});

test.each(['manifest-sha256.txt', 'shard.json'])('what a build made (%s) is built over', async (sign) => {
  await put(out, 'a site');
  await writeFile(join(out, sign), '');
  expect(() => {
    keepForeignFolder(out);
  }).not.toThrow();
});

test('a folder that is empty, or not there yet, is built in', async () => {
  await mkdir(out);
  for (const path of [out, join(folder, 'nowhere', 'dist')])
    expect(() => {
      keepForeignFolder(path);
    }).not.toThrow();
});

test('while another process builds the same, a second build is told of it; a dead one, its own and another site’s do not count', async () => {
  const alive = process.ppid;
  for (const name of [`${out}.${String(dead)}`, freshFolder(out), `${out}-2.${String(alive)}`])
    await put(name, 'half');
  expect(() => {
    refuseSecondBuild(out);
  }).not.toThrow();
  await put(`${out}.${String(alive)}`, 'being made');
  expect(() => {
    refuseSecondBuild(out);
  }).toThrow(new RegExp(`another build is at work on .*process ${String(alive)}.*wait until it is done`));
});
