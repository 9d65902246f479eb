import { execFileSync } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIn, openWorkshop, startBuild, wholeSite, type Workshop } from './helpers/kill-builds.ts';

let workshop: Workshop;
let disk: string;
beforeAll(async () => {
  workshop = await openWorkshop();
  disk = join(workshop.folder, 'disk');
  await mkdir(disk);
  // Who may mount nothing finds what can be tried without it in killed-build.test.ts.
  mount('-t', 'tmpfs', '-o', 'size=64m', 'tmpfs');
});
afterAll(async () => {
  execFileSync('umount', [disk]);
  await workshop.remove();
});

const mount = (...how: string[]): Buffer => execFileSync('mount', [...how, disk]);

test('on a disk that fills up sooner or later in its course, a build says so, and the site that stands stays whole', async () => {
  const place = { content: workshop.content, archive: join(disk, 'archive'), out: join(disk, 'site') };
  await buildIn(place);
  const stands = await wholeSite(place.out);
  const used = Number(
    execFileSync('df', ['--output=used', '-B1024', disk], { encoding: 'utf8' }).split('\n')[1],
  );
  for (const free of [0, 64, 512, 1024, 2048]) {
    mount('-o', `remount,size=${String(used + free)}k`);
    // Everything is made anew.
    const { ended, said } = startBuild({ ...place, archive: join(disk, `archive-${String(free)}`) });
    expect(await ended, `with ${String(free)} KiB`).toBeGreaterThan(0);
    expect(said()).toMatch(/ENOSPC|[Nn]o space left/);
    expect(await wholeSite(place.out)).toEqual(stands);
    expect((await readdir(disk)).filter((name) => name.startsWith('site.'))).toEqual([]);
    execFileSync('rm', ['-rf', join(disk, `archive-${String(free)}`)]);
  }
  mount('-o', 'remount,size=64m');
  await buildIn(place);
  expect(await wholeSite(place.out)).toEqual(stands);
});
