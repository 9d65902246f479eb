import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { normalizeArchive } from '../../scripts/lib/normalize-archive.ts';
import { pagesFolder } from '../../scripts/lib/pages-folder.ts';
import { runApart } from '../../scripts/lib/run-apart.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stage = new URL('../../scripts/stages/pages.ts', import.meta.url).href;
/** Makes pages, and answers with the number of its process. */
const code = `import build from ${JSON.stringify(stage)}; export default async (task) => { await build(task); return process.pid; }`;
const making = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const ids = ['a', 'b'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const [content, archive] = [join(folder, 'content'), join(folder, 'archive')];
  await mkdir(join(content, 'witnesses'), { recursive: true });
  for (const id of ids)
    await writeFile(join(content, 'witnesses', `${id}.txt`), `${id}县民政局工作总结\n我局认真工作。`);
  await normalizeArchive({ content, archive, specimens: false, restore: {}, version: 'v1' });
  process.env['CONTENT_DIR'] = content;
  process.env['ARCHIVE_DIR'] = archive;
});
afterAll(async () => {
  Reflect.deleteProperty(process.env, 'CONTENT_DIR');
  Reflect.deleteProperty(process.env, 'ARCHIVE_DIR');
  await rm(folder, { recursive: true });
});

test('processes that make pages outside the repository at the same time leave each other’s modules alone', async () => {
  // Where Astro keeps the modules of such a site, and whence it removes them, unless each process has its own folder.
  const shared = join(process.cwd(), '.astro', '.prerender');
  const ofAnother = join(shared, 'of-another-process.mjs');
  await mkdir(shared, { recursive: true });
  await writeFile(ofAnother, '');
  const plans = [
    { reports: ids, lists: false },
    { reports: ['b'], lists: false },
  ];
  const runs = plans.map((plan, index) =>
    runApart<number>(making, { root, out: join(folder, String(index)), plan }),
  );
  const processes = (await Promise.all(runs)).map(({ result }) => result);
  for (const [index, { reports }] of plans.entries())
    for (const id of reports) {
      const page = await readFile(join(folder, String(index), 'site', 'reports', id, 'index.html'), 'utf8');
      expect(page).toContain('我局认真工作。');
    }
  expect(existsSync(ofAnother)).toBe(true);
  for (const pid of processes) expect(existsSync(`${pagesFolder(root)}.${String(pid)}`)).toBe(false);
  await rm(shared, { recursive: true });
}, 120_000);
