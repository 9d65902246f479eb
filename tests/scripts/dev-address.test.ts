import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { devAddress } from '../../scripts/lib/dev-address.ts';

let archive: string;
beforeAll(async () => {
  archive = await mkdtemp(join(tmpdir(), 'dev-address-'));
  await mkdir(join(archive, 'reports'));
  await writeFile(join(archive, 'reports/a.json'), '{}');
  const index = { problems: [{ id: 'failed', message: '' }], withdrawn: [{ id: 'gone' }] };
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
  expect(devAddress(asked, archive)).toEqual({ url });
});

test.each(['/reports/b/', '/en/reports/b/witness/', '/reports/b/b.json', '/reports/%', '/reports/..%2fa/'])(
  '%s is of no report',
  (asked) => {
    expect(devAddress(asked, archive)).toEqual({ url: '/404/', absent: true });
  },
);
