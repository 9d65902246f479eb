import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSiteState, writeSiteState } from '../../scripts/lib/site-state.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'state-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what a build noted is read again', async () => {
  const built = new Map([['a', { key: 'k', history: 'h', files: 'f' }]]);
  await writeSiteState(folder, built);
  expect(await readSiteState(folder)).toEqual(built);
});

test.each(['', '{', 'null', '[1]', '{"a": null}', '{"a": {"key": 1}}'])(
  'a note that became %j is as good as none',
  async (json) => {
    await writeFile(join(folder, 'site.json'), json);
    expect(await readSiteState(folder)).toEqual(new Map());
  },
);

test('without a note nothing is known', async () => {
  expect(await readSiteState(folder)).toEqual(new Map());
});
