import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { builtFor } from '../../src/deploy/built-for.ts';
import { builtSite } from '../browser/helpers/built-site.ts';

test('a built site tells where it will be served, and to look at it as if it were elsewhere is refused', async () => {
  const site = await builtSite('/archive/');
  expect(await builtFor(site)).toEqual({ site: 'http://localhost:4321', base: '/archive/' });
  const verify = fileURLToPath(new URL('../../scripts/verify.ts', import.meta.url));
  const args = [verify, '--site', site, '--archive', join(site, '../archive'), '--only', 'sitemap'];
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, (error, _, stderr) => {
      resolve(`${String(error?.code)} ${stderr}`);
    });
  });
  expect(said).toMatch(/^2 .*was built for http:\/\/localhost:4321\/archive\/, not for/);
  expect(said).toContain('SITE=http://localhost:4321 BASE=/archive/ npm run verify');
});

test.each([
  ['Sitemap: https://example.org/sitemap-index.xml\n', { site: 'https://example.org', base: '/' }],
  ['User-agent: *\nAllow: /\n', undefined],
  ['Sitemap: sitemap-index.xml\n', undefined],
])('%j', async (robots, place) => {
  const folder = await mkdtemp(join(tmpdir(), 'built-for-'));
  await writeFile(join(folder, 'robots.txt'), robots);
  expect(await builtFor(folder)).toEqual(place);
  await rm(folder, { recursive: true });
});
