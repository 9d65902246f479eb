import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/witness/hash.ts';
import { launchBrowser } from './helpers/launch-browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const id = 's05-flood-plan-2003';

let folder: string;
let child: ChildProcess;
/** All that the server said. */
let said = '';
let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-'));
  for (const end of ['txt', 'yaml'])
    await cp(join(root, `content/specimens/${id}.${end}`), join(folder, `content/specimens/${id}.${end}`));
  await mkdir(join(folder, 'content/corrections'));
  const recorded = sha256(await readFile(join(folder, `content/specimens/${id}.txt`)));
  await writeFile(join(folder, 'content/fixity.sha256'), `${recorded}  specimens/${id}.txt\n`);
  // In the place of Git, something that notes that it was asked.
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin/git'), `#!/bin/sh\n: > '${folder}/asked'\n`, { mode: 0o755 });
  const port = String(await freePort());
  // Vitest's own settings would be taken for those of the server.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:PROD|DEV|MODE|NODE_ENV|VITEST.*|(?:ASTRO_)?TELEMETRY_DISABLED)$/.test(name),
  );
  child = spawn(process.execPath, [join(root, 'scripts/dev.ts'), '--port', port], {
    cwd: root,
    env: {
      ...Object.fromEntries(own),
      CONTENT_DIR: join(folder, 'content'),
      ARCHIVE_DIR: join(folder, 'archive'),
      PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
      // What somebody once said of this to Astro himself is kept there.
      XDG_CONFIG_HOME: folder,
    },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += String(data)));
  const url = `http://localhost:${port}/reports/${id}/`;
  for (let waited = 0; !(await answers(url)); waited += 200) {
    if (child.exitCode !== null) throw new Error(`The server ended with status ${String(child.exitCode)}`);
    if (waited > 60_000) throw new Error(`The server does not answer at ${url}`);
    await pause(200);
  }
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
});
afterAll(async () => {
  await browser?.close();
  child.kill();
  if (child.exitCode === null) await once(child, 'exit');
  await rm(folder, { recursive: true });
});

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const shows = (words: string): Promise<unknown> =>
  page.waitForFunction((text) => document.body.innerText.includes(text), words, { timeout: 120_000 });

/** Open a page; where the server has another reloaded meanwhile, once more. */
const open = (url: string): Promise<unknown> =>
  page.goto(url).catch((error: unknown) => {
    if (String(error).includes('ERR_ABORTED')) return page.goto(url);
    throw error;
  });

test('a page that is open shows by itself what was saved: a witness, then a correction', async () => {
  await appendFile(join(folder, `content/specimens/${id}.txt`), '\n防汛工作另有补充。\n');
  await shows('防汛工作另有补充。');
  await writeFile(
    join(folder, `content/corrections/${id}.yaml`),
    '- {source: reading, selector: {exact: 另有补充}, replacement: 别有补充, who: 甲, when: 2026-01-01, why: 乙}\n',
  );
  await shows('防汛工作别有补充。');
  expect(await page.innerText('body')).not.toContain('另有补充。');
});

test('the files of a report are there: what its page offers, and what a correction is written from', async () => {
  for (const form of ['txt', 'json', 'ledger.json', 'epub']) {
    const file = await fetch(new URL(`/reports/${id}/${id}.${form}`, page.url()));
    expect([form, file.status]).toEqual([form, 200]);
  }
});

test('a witness that is no more as it was recorded is told, once', async () => {
  await expect.poll(() => said, { timeout: 20_000 }).toContain(`specimens/${id}.txt: has SHA-256`);
  expect(said.match(/not as recorded, and a build would stop here/g)).toHaveLength(1);
});

// Git is asked for what Astro would send to its makers.
test.skipIf(process.platform === 'win32')('nobody is told that the server was started', () => {
  expect(existsSync(join(folder, 'asked'))).toBe(false);
});

test('a witness that is put there while the server runs has its page, and the terminal no list of routes', async () => {
  const before = said.length;
  await writeFile(join(folder, 'content/specimens/later.txt'), '甲县工作总结\n一年来，我们做了许多工作。\n');
  const url = new URL('/reports/later/', page.url()).href;
  // Asked for so often that it is between its being restored and what is compared with it, too.
  for (let waited = 0; !(await answers(url)); waited += 20) {
    expect(waited).toBeLessThan(60_000);
    await pause(20);
  }
  expect(said.slice(before)).not.toContain('getStaticPaths');
  await open(url);
  await shows('我们做了许多工作。');
  await open(new URL('/browse/', url).href);
  await shows('甲县工作总结');
});

test('where there is no index, the search page says what to run', async () => {
  await open(new URL('/search/', page.url()).href);
  expect(await page.locator('main').innerText()).toContain('npm start');
});

test('a report that is taken out has the page that says so, and the terminal no list of routes', async () => {
  const url = new URL('/reports/later/', page.url()).href;
  await rm(join(folder, 'content/specimens/later.txt'));
  const before = said.length;
  for (let waited = 0; await answers(url); waited += 200) {
    expect(waited).toBeLessThan(60_000);
    await pause(200);
  }
  expect((await fetch(url)).status).toBe(404);
  expect(await (await fetch(url)).text()).toContain('没有这一页');
  expect((await fetch(new URL('/en/reports/never/witness/', url))).status).toBe(404);
  expect(said.slice(before)).toContain('/en/reports/never/witness/: there is no such report\n');
  expect(said.slice(before)).not.toContain('getStaticPaths');
});
