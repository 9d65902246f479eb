import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIn, wholeSite } from './helpers/kill-builds.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Nothing that a build reads; `node_modules` is linked to. */
const left = /^(?:node_modules|\.git|\.archive|\.astro|dist.*)$/;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'another place '));
});
afterAll(() => rm(folder, { recursive: true }));

test('two builds of everything, on other paths, in another zone, language and number of cores, are the same bytes', async () => {
  const copies = ['a', 'another/and deeper'].map((name) => join(folder, name));
  for (const copy of copies) {
    await mkdir(copy, { recursive: true });
    for (const name of await readdir(root))
      if (!left.test(name)) await cp(join(root, name), join(copy, name), { recursive: true });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  }
  const [first = '', second = ''] = copies;
  const place = (copy: string) => ({
    root: copy,
    content: join(copy, 'content'),
    archive: join(copy, '.archive'),
    out: join(copy, 'dist'),
  });
  await buildIn({ ...place(first), env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } });
  const env = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    USER: 'someone',
    HOME: folder,
  };
  await buildIn({ ...place(second), env, oneCore: true });
  const [one, two] = [await wholeSite(join(first, 'dist')), await wholeSite(join(second, 'dist'))];
  const apart = [...new Set([...one.keys(), ...two.keys()])].filter(
    (file) => one.get(file) !== two.get(file),
  );
  expect(apart).toEqual([]);
});
