import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'cunzhen-test-sites');
const sources = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'];

/**
 * The site as `npm run build` makes it of the repository's content, under a base path. Test files that
 * run at the same time share one build, and so do runs between which nothing changed.
 *
 * @param content another folder than the repository's, which does not change; some of it may be faulty
 * @returns its folder; not to be written to
 */
export async function builtSite(base = '/', content?: string): Promise<string> {
  const state = `${await stateOfSources()}\0${base}\0${content ?? ''}`;
  const folder = join(cache, createHash('sha256').update(state).digest('hex').slice(0, 16));
  const site = join(folder, 'site');
  await mkdir(cache, { recursive: true });
  const mine = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (!mine) {
    await waitFor(site, folder);
    return site;
  }
  try {
    await removeOld();
    await runBuild(site, base, join(folder, 'archive'), content);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return site;
}

/** Builds of an hour ago are of other sources. */
async function removeOld(): Promise<void> {
  for (const name of await readdir(cache)) {
    const found = await stat(join(cache, name)).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > 3_600_000)
      await rm(join(cache, name), { recursive: true, force: true });
  }
}

/** Wait until whoever began the build has put it in its place. */
async function waitFor(site: string, folder: string): Promise<void> {
  for (let i = 0; i < 1200; i++) {
    if (await exists(site)) return;
    if (!(await exists(folder)))
      throw new Error('The build of the site failed in another test file; see there.');
    await pause(250);
  }
  throw new Error(`Nobody finished the build in ${folder}. Remove that folder and run the tests again.`);
}

function runBuild(site: string, base: string, archive: string, content?: string): Promise<void> {
  // Vitest's own settings would be taken for those of the build.
  const own = Object.entries(process.env).filter(([name]) => !['PROD', 'DEV', 'MODE'].includes(name));
  const env = {
    ...Object.fromEntries(own),
    BASE: base,
    ARCHIVE_DIR: archive,
    NODE_ENV: 'production',
    ...(content !== undefined && { CONTENT_DIR: content }),
  };
  const child = spawn(process.execPath, [join(root, 'scripts', 'build.ts'), '--out', site], {
    cwd: root,
    env,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0 || (code === 1 && content !== undefined)) resolve();
      else reject(new Error(`The build of the site failed:\n${said}`));
    });
  });
}

/** Sizes and times of all files that a build reads. */
async function stateOfSources(): Promise<string> {
  const files = await Promise.all(sources.map(filesOf));
  const states = await Promise.all(
    files.flat().map(async (file) => {
      const { size, mtimeMs } = await stat(file);
      return `${file} ${String(size)} ${String(mtimeMs)}`;
    }),
  );
  return states.sort().join('\n');
}

async function filesOf(source: string): Promise<string[]> {
  const path = join(root, source);
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
