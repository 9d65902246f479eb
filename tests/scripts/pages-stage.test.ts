import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withModules } from '../../scripts/lib/modules-folder.ts';
import { normalizeArchive } from '../../scripts/lib/normalize-archive.ts';
import { runApart } from '../../scripts/lib/run-apart.ts';
import { filesBelow } from '../../src/deploy/files-below.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stage = (name: string): URL => new URL(`../../scripts/stages/${name}.ts`, import.meta.url);
const ids = ['a', 'b'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const [content, archive] = [join(folder, 'content'), join(folder, 'archive')];
  await mkdir(join(content, 'witnesses'), { recursive: true });
  for (const id of ids)
    await writeFile(join(content, 'witnesses', `${id}.txt`), `${id}县民政局工作总结\n我局认真工作。`);
  await normalizeArchive({ content, archive, specimens: false, restore: {}, version: 'v1' });
  process.env['CONTENT_DIR'] = content;
  process.env['ARCHIVE_DIR'] = archive;
});
afterAll(async () => {
  Reflect.deleteProperty(process.env, 'CONTENT_DIR');
  Reflect.deleteProperty(process.env, 'ARCHIVE_DIR');
  await rm(folder, { recursive: true });
});

/** Compile, then make pages by a process for each plan; their files, plan by plan. */
const makeWith = (
  out: string,
  ...plans: { reports: string[]; lists: boolean }[]
): Promise<Map<string, string>[]> =>
  withModules(root, async (modules) => {
    await runApart(stage('compile'), { root, modules, out: join(out, 'shared') });
    const runs = plans.map(async (plan, i) => {
      const own = join(out, String(i));
      await runApart(stage('pages'), { root, modules, out: own, plan });
      const site = join(own, 'site');
      const files = new Map<string, string>();
      for (const file of existsSync(site) ? await filesBelow(site) : [])
        files.set(file, await readFile(join(site, file), 'utf8'));
      return files;
    });
    return Promise.all(runs);
  });

const modulesLeft = async (): Promise<string[]> =>
  (await readdir(join(root, '.astro'))).filter((name) => name === `modules.${String(process.pid)}`);

test('processes make each its pages with the same modules, and together what one alone makes', async () => {
  const [all, a, b, lists, none] = await makeWith(
    join(folder, 'own'),
    { reports: ids, lists: true },
    { reports: ['a'], lists: false },
    { reports: ['b'], lists: false },
    { reports: [], lists: true },
    { reports: [], lists: false },
  );
  expect(new Map([...a!, ...b!, ...lists!])).toEqual(all);
  expect(all!.size).toBe(a!.size + b!.size + lists!.size);
  expect(none!.size).toBe(0);
  expect([...a!.keys()].every((file) => file.includes('reports/a/'))).toBe(true);
  expect(all!.get('reports/b/index.html')).toContain('我局认真工作。');
  for (const file of ['index.html', 'en/about/index.html', '404.html', 'robots.txt', 'feed.xml'])
    expect(all!.has(file), file).toBe(true);
  // What pages load is there, and no module that makes them.
  const shared = await filesBelow(join(folder, 'own/shared/site'));
  const loaded = [...all!.get('reports/a/index.html')!.matchAll(/(?:src|href)="\/(_site\/[^"]+)"/g)];
  expect(loaded.length).toBeGreaterThan(0);
  for (const [, file] of loaded) expect(shared).toContain(file);
  expect(shared.filter((file) => file.endsWith('.mjs'))).toEqual([]);
  expect(await modulesLeft()).toEqual([]);
}, 120_000);

/** A disk that is not the repository's, where there is one. */
const elsewhere = '/dev/shm';
const hasOther = existsSync(elsewhere) && statSync(elsewhere).dev !== statSync(root).dev;

test.runIf(hasOther)(
  'a site may be made on another disk than the repository’s',
  async () => {
    const out = await mkdtemp(join(elsewhere, 'pages-'));
    try {
      const [made] = await makeWith(out, { reports: ['a'], lists: false });
      expect(made!.has('reports/a/index.html')).toBe(true);
      expect(await filesBelow(join(out, 'shared/site'))).toContain('.nojekyll');
    } finally {
      await rm(out, { recursive: true });
    }
  },
  120_000,
);

test('a page that cannot be made fails the process, with what went wrong, and leaves no modules', async () => {
  const archive = join(process.env['ARCHIVE_DIR']!, 'reports', 'a.json');
  const report = await readFile(archive, 'utf8');
  await writeFile(archive, '{');
  try {
    const making = makeWith(join(folder, 'broken'), { reports: ['a'], lists: false });
    await expect(making).rejects.toThrow(/\/reports\/a\/\S* is answered with status 500/);
    expect(await modulesLeft()).toEqual([]);
  } finally {
    await writeFile(archive, report);
  }
}, 120_000);

test('modules that a killed build left are removed by the next, and those of one at work are not', async () => {
  // No process has a number as high as this.
  const [left, other] = [join(root, '.astro', 'modules.99999999'), join(root, '.astro', 'modules.1')];
  for (const path of [left, other]) await mkdir(path, { recursive: true });
  try {
    await withModules(root, () => Promise.resolve());
    expect([existsSync(left), existsSync(other)]).toEqual([false, true]);
  } finally {
    for (const path of [left, other]) await rm(path, { recursive: true, force: true });
  }
});
