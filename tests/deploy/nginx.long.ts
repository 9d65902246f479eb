import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypes } from '../../scripts/content-types.ts';
import { parseHeaders } from '../../src/deploy/headers.ts';
import { nginxConfig } from '../../src/deploy/nginx-config.ts';
import { builtSite } from '../browser/helpers/built-site.ts';
import { launchBrowser } from '../browser/helpers/launch-browser.ts';
import { watchPages } from '../browser/helpers/watch-page.ts';

const seed = '000_79150c6fe1fb4d91';

// A real nginx has to be installed: without one these tests fail, and say so.
describe.each(['/', '/archive/'])('nginx serves the site built for %s', (base) => {
  let server: ChildProcess;
  let home: string;
  let site: string;
  let work: string;

  beforeAll(async () => {
    site = await builtSite(base);
    work = await mkdtemp(join(tmpdir(), 'nginx-'));
    const port = await freePort();
    home = `http://localhost:${String(port)}${base}`;
    const rules = parseHeaders(await readFile(join(site, '_headers'), 'utf8'));
    const config = nginxConfig({ folder: site, base, host: 'localhost', port, rules, types: contentTypes });
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${work}/${kind};`,
    );
    await writeFile(
      join(work, 'nginx.conf'),
      `daemon off; pid ${work}/pid; error_log stderr; user root; events {} http { access_log off; ${temporary.join(' ')} ${config} }`,
    );
    server = spawn('nginx', ['-p', work, '-c', join(work, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    server.stderr!.on('data', (data) => (said += String(data)));
    const failed = new Promise<never>((_, reject) => {
      server.once('error', () =>
        reject(new Error('nginx could not be started: install it (apt-get install nginx-light)')),
      );
      server.once('exit', () => reject(new Error(`nginx ended: ${said}`)));
    });
    failed.catch(() => undefined);
    await Promise.race([failed, isUp(home)]);
  });
  afterAll(async () => {
    server.kill();
    await rm(work, { recursive: true });
  });

  test('pages, with the security headers, compressed, and asked for each time', async () => {
    const response = await fetch(`${home}reports/${seed}/`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.status).toBe(200);
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
    });
    expect(headers['etag'] ?? headers['last-modified']).toBeDefined();
    expect(await response.text()).toBe(await readFile(join(site, `reports/${seed}/index.html`), 'utf8'));
  });

  test('files that never change, to be kept', async () => {
    const [asset = ''] = await readdir(join(site, '_site'));
    const [bundle = ''] = (await readdir(join(site, 'search'))).filter((name) => name.startsWith('bundle-'));
    for (const path of [`_site/${asset}`, `search/${bundle}/columns.pack`]) {
      const { status, headers } = await fetch(home + path);
      expect([path, status, headers.get('cache-control')]).toEqual([
        path,
        200,
        'public, max-age=31536000, immutable',
      ]);
    }
    const packed = await fetch(`${home}search/${bundle}/columns.pack`, {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    // It is compressed in itself, and says nothing of it.
    expect(packed.headers.get('content-encoding')).toBeNull();
  });

  test('every kind of file as what it is', async () => {
    const file = (form: string): string => `reports/${seed}/${seed}.${form}`;
    for (const [path, type] of [
      [file('json'), 'application/json; charset=utf-8'],
      [file('epub'), 'application/epub+zip'],
      [file('tei.xml'), 'application/xml; charset=utf-8'],
      ['manifest.webmanifest', 'application/manifest+json'],
      ['favicon.svg', 'image/svg+xml'],
      ['sw.js', 'text/javascript; charset=utf-8'],
    ] as const) {
      expect((await fetch(home + path)).headers.get('content-type'), path).toBe(type);
    }
  });

  test('what is missing: the page for it, not kept; no file of settings', async () => {
    for (const path of ['nothing/', '_headers', '_site/old.js', '%2e%2e/%2e%2e/etc/passwd']) {
      const response = await fetch(home + path);
      expect(response.status, path).toBeGreaterThanOrEqual(400);
      expect(response.headers.get('cache-control') ?? '').not.toContain('immutable');
    }
    const missing = await fetch(`${home}nothing/`);
    expect(await missing.text()).toBe(await readFile(join(site, '404.html'), 'utf8'));
    const folder = await fetch(`${home}about`, { redirect: 'manual' });
    expect([folder.status, folder.headers.get('location')]).toEqual([301, `${base}about/`]);
  });

  test('in a browser: reading, and search with its WebAssembly, under the policy', async () => {
    const browser = await launchBrowser();
    const context = await browser.newContext();
    const watched = await watchPages(context, home);
    const page = await context.newPage();
    await page.goto(`${home}search/?q=${encodeURIComponent('民政事业')}`);
    await page.locator('.hit .excerpt mark').first().waitFor();
    const total = await page.evaluate<number>(
      `import('${base}search/api.js').then(({ search }) => search('民政', { engine: 'pagefind' })).then(({ total }) => total)`,
    );
    expect(total).toBeGreaterThan(0);
    await page.goto(`${home}zh-hant/reports/${seed}/apparatus/`);
    expect(watched).toEqual({ executions: [], violations: [], strangers: [], errors: [] });
    await browser.close();
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function isUp(address: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const up = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await pause(100);
  }
  throw new Error(`${address} does not answer`);
}
