import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killBuilds, openWorkshop, startBuild, type Workshop } from './helpers/kill-builds.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.remove());

// Fifty times in killed-build.long.ts.
test('a build that is killed leaves a complete site, and the next gives the same bytes as an undisturbed one', async () => {
  await killBuilds(workshop, 3);
}, 300_000);

test('told to be strict, a build fails where a witness cannot be restored, and leaves the site as it was', async () => {
  const { folder, content } = workshop;
  const out = join(folder, 'strict');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'before');
  await writeFile(join(out, 'manifest-sha256.txt'), '');
  const sidecar = join(content, 'specimens/s16-grain-plan-1995.yaml');
  const good = await readFile(sidecar, 'utf8');
  await writeFile(sidecar, 'nonsense: true\n');
  const { ended, said } = startBuild({
    content,
    archive: join(folder, 'strict-archive'),
    out,
    args: ['--strict'],
  });
  expect(await ended).toBe(1);
  expect(said()).toContain('s16-grain-plan-1995.yaml:1: unknown "nonsense"');
  expect(said()).toContain('Not everything could be restored');
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('before');
  expect((await readdir(folder)).filter((name) => name.startsWith('strict.'))).toEqual([]);
  await writeFile(sidecar, good);
  for (const name of ['strict', 'strict-archive']) await rm(join(folder, name), { recursive: true });
});

test('while another site is built from the same folder of reports, a build is refused, and leaves both', async () => {
  const { folder, content } = workshop;
  const [out, archive] = [join(folder, 'second'), join(folder, 'shared-archive')];
  const other = `${archive}.${String(process.pid)}`;
  await mkdir(other);
  const { ended, said } = startBuild({ content, archive, out });
  expect(await ended).toBe(1);
  expect(said()).toContain(`another build is at work on ${archive} (process ${String(process.pid)})`);
  const left = (await readdir(folder)).filter((name) => /^(?:second|shared-archive)/.test(name));
  expect(left).toEqual([basename(other)]);
  await rm(other, { recursive: true });
});

// A disk that is full everywhere is tried in full-disk.long.ts, where the system lets a small one be mounted.
test('where a file can no longer be written to its end, a build says so and leaves the site as it was', async () => {
  const { folder, content } = workshop;
  const out = join(folder, 'bounded');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'before');
  await writeFile(join(out, 'manifest-sha256.txt'), '');
  const archive = join(folder, 'bounded-archive');
  const { ended, said } = startBuild({ content, archive, out, largestFile: 16 });
  expect(await ended).toBeGreaterThan(0);
  expect(said()).toMatch(/EFBIG|[Ff]ile too large/);
  expect((await readdir(out)).sort()).toEqual(['index.html', 'manifest-sha256.txt']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('before');
  expect((await readdir(folder)).filter((name) => name.startsWith('bounded.'))).toEqual([]);
  for (const path of [out, archive]) await rm(path, { recursive: true, force: true });
});

test('of a recorded witness that changed no page is made, and the site stays', async () => {
  const { folder, content } = workshop;
  const out = join(folder, 'fixed');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'before');
  await writeFile(join(out, 'manifest-sha256.txt'), '');
  const list = join(content, 'fixity.sha256');
  await writeFile(list, `${'0'.repeat(64)}  specimens/s16-grain-plan-1995.txt\n`);
  const { ended, said } = startBuild({ content, archive: join(folder, 'fixed-archive'), out });
  expect(await ended).toBe(1);
  expect(said()).toContain('specimens/s16-grain-plan-1995.txt: has SHA-256');
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('before');
  for (const path of [out, list]) await rm(path, { recursive: true });
});
