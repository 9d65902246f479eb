import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIn, openWorkshop, wholeSite, type Workshop } from './helpers/kill-builds.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
  for (const name of ['s01-civil-affairs-summary-2009', 's02-county-government-report-1998'])
    for (const end of ['txt', 'yaml'])
      await cp(
        join(root, `content/specimens/${name}.${end}`),
        join(workshop.content, `specimens/${name}.${end}`),
      );
});
afterAll(() => workshop.remove());

test('shards restored and built apart are merged to the site that one machine builds, byte for byte', async () => {
  const { folder, content } = workshop;
  const place = (name: string): string => join(folder, name);
  const script = (archive: string, name: string, ...args: string[]) =>
    run(process.execPath, [join(root, 'scripts', `${name}.ts`), ...args], {
      cwd: root,
      env: {
        ...process.env,
        CONTENT_DIR: content,
        ARCHIVE_DIR: place(archive),
        SOURCE_DATE_EPOCH: '1767225600',
        NODE_ENV: 'production',
      },
    });
  await buildIn({ content, archive: place('alone'), out: place('one') });

  await script('first', 'normalize', '--content', content, '--shard', '1/2');
  await expect(script('first', 'build', '--shard', '1/2', '--out', place('too-early'))).rejects.toThrow(
    'is no archive restored as a whole',
  );
  await script('first', 'normalize', '--content', content, '--shard', '2/2');
  await script('first', 'normalize', '--content', content);
  await cp(place('first'), place('second'), { recursive: true });
  await script('first', 'build', '--shard', '1/2', '--out', place('shard-1'));
  await script('second', 'build', '--shard', '2/2', '--out', place('shard-2'));
  const parts = [1, 2].map(async (shard) => {
    const manifest = await readFile(place(`shard-${String(shard)}/shard.json`), 'utf8');
    return (JSON.parse(manifest) as { reports: string[] }).reports.length;
  });
  const [one = 0, two = 0] = await Promise.all(parts);
  expect(one).toBeGreaterThan(0);
  expect(two).toBeGreaterThan(0);
  expect(one + two).toBe(4);

  await mkdir(place('merged'));
  await writeFile(join(place('merged'), 'index.html'), 'the site that stood before');
  // As a build leaves it; what no build made is not replaced.
  await writeFile(join(place('merged'), 'manifest-sha256.txt'), '');
  await expect(script('first', 'merge', place('shard-1'), '--out', place('merged'))).rejects.toThrow(
    'Shard 2/2 is missing',
  );
  expect(await readFile(join(place('merged'), 'index.html'), 'utf8')).toBe('the site that stood before');
  await script('first', 'merge', place('shard-2'), place('shard-1'), '--out', place('merged'));
  expect(await wholeSite(place('merged'))).toEqual(await wholeSite(place('one')));
});
