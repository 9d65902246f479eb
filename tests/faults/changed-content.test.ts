import { appendFile, cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIn, openWorkshop, wholeSite, type Workshop } from './helpers/kill-builds.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.remove());

const [changed, kept, spoilt] = ['s05-flood-plan-2003', 's16-grain-plan-1995', 's24-library-report-2019'];

test('after a change to one witness, what is taken over and what is made again is what a build from nothing makes', async () => {
  const { folder, content } = workshop;
  for (const end of ['txt', 'yaml'])
    await cp(`content/specimens/${spoilt!}.${end}`, join(content, `specimens/${spoilt!}.${end}`));
  // A copy of the one that changes: how they differ is told on the pages of both.
  const [own, copy] = [`${changed!}.txt`, 'copy.txt'].map((name) => join(content, 'specimens', name));
  await cp(own!, copy!);
  await appendFile(own!, '\n此件是甲本。\n');
  await appendFile(copy!, '\n此件是乙本。\n');
  const place = { content, archive: join(folder, 'archive'), out: join(folder, 'site') };
  await buildIn(place);
  const before = await wholeSite(place.out);
  const untouched = join(place.out, `en/reports/${kept!}/witness/index.html`);
  const { ino } = await stat(untouched);

  await writeFile(own!, (await readFile(own!, 'utf8')).replace('甲本', '丙本'));
  await writeFile(join(place.out, `reports/${spoilt!}/${spoilt!}.md`), 'somebody wrote here');
  // What the first build noted of paragraphs is the same for both.
  const anew = { content, archive: join(folder, 'anew'), out: join(folder, 'site-anew') };
  await cp(join(place.archive, 'history'), join(anew.archive, 'history'), { recursive: true });
  await buildIn(place);
  await buildIn(anew);

  const after = await wholeSite(place.out);
  expect(after).toEqual(await wholeSite(anew.out));
  const page = `reports/${changed!}/index.html`;
  expect(after.get(page)).not.toBe(before.get(page));
  const beside = await readFile(join(place.out, 'reports/copy/index.html'), 'utf8');
  expect(beside).toMatch(/class="variants"(?:(?!<\/section>).)*丙/s);
  // The very same file, where the system has names for files.
  if (process.platform === 'linux') expect((await stat(untouched)).ino).toBe(ino);
  for (const name of ['site', 'site-anew']) await rm(join(folder, name), { recursive: true });
}, 300_000);
