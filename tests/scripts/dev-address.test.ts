import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { devAddress, type DevAddress } from '../../scripts/lib/dev-address.ts';
import { openDevIndex } from '../../scripts/lib/dev-index.ts';

let archive: string;
const addressOf = (url: string): DevAddress => {
  const index = openDevIndex(archive);
  index.isNew();
  return devAddress(url, index);
};
beforeAll(async () => {
  archive = await mkdtemp(join(tmpdir(), 'dev-address-'));
  await mkdir(join(archive, 'reports'));
  await writeFile(join(archive, 'reports/a.json'), '{}');
  await writeFile(join(archive, 'reports/unlisted.json'), '{}');
  const index = {
    reports: [{ id: 'a' }, { id: 'taken' }],
    problems: [{ id: 'failed', message: '' }],
    withdrawn: [{ id: 'gone' }],
  };
  await writeFile(join(archive, 'index.json'), JSON.stringify(index));
});
afterAll(() => rm(archive, { recursive: true }));

test.each([
  ['/', '/'],
  ['/browse/', '/browse/'],
  ['/src/pages/reports/b.ts', '/src/pages/reports/b.ts'],
  ['/reports/a/?q=%E5%85%9A', '/reports/a/?q=%E5%85%9A'],
  ['/en/reports/a/apparatus/', '/en/reports/a/apparatus/'],
  ['/reports/failed/', '/reports/failed/'],
  ['/zh-hant/reports/gone/', '/zh-hant/reports/gone/'],
  ['/reports/a/a.json', '/reports/a/a.json/'],
  ['/reports/a/a.tei.xml?x=1', '/reports/a/a.tei.xml/?x=1'],
])('%s is answered by %s', (asked, url) => {
  expect(addressOf(asked)).toEqual({ url });
});

test.each([
  '/reports/b/',
  '/en/reports/b/witness/',
  '/reports/b/b.json',
  '/reports/%',
  '/reports/..%2fa/',
  // Of these, the list or the report was not written yet.
  '/reports/unlisted/',
  '/reports/taken/',
])('%s is of no report', (asked) => {
  expect(addressOf(asked)).toEqual({ url: '/404/', absent: true });
});

test('the list is read again when it was written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dev-index-'));
  const index = openDevIndex(folder);
  expect([index.isNew(), index.isNew(), index.hasPage('a')]).toEqual([true, false, false]);
  await mkdir(join(folder, 'reports'));
  await writeFile(join(folder, 'reports/a.json'), '{}');
  await writeFile(join(folder, 'index.json'), JSON.stringify({ reports: [{ id: 'a' }] }));
  // What was told before holds until it is asked for.
  expect(index.hasPage('a')).toBe(false);
  expect([index.isNew(), index.isNew(), index.hasPage('a')]).toEqual([true, false, true]);
  await rm(folder, { recursive: true });
});
