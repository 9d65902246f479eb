/** Pages of some of the reports, and of none, by Astro. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { BuildPlan } from '../../src/pages/_lib/build-plan.ts';
import { pagesFolder } from '../lib/pages-folder.ts';
import { freshFolder } from '../lib/swap-folder.ts';

export interface PagesTask {
  /** The repository. */
  root: string;
  /** Folder that is made; the pages are in `site` below it. */
  out: string;
  plan: BuildPlan;
}

export default async function buildPages({ root, out, plan }: PagesTask): Promise<void> {
  // Names by which pages are told what kind of run this is; whoever starts it may have set them for his own.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
  // Astro would tell its makers of each build, and ask Git about the repository to do so.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const folder = resolve(out);
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'plan.json');
  await writeFile(file, JSON.stringify(plan));
  process.env['BUILD_PLAN'] = file;
  const leave = await enterOwnFolder(root);
  try {
    await build({ root, outDir: join(folder, 'site'), logLevel: 'warn' });
  } finally {
    await leave();
  }
  await rm(file);
}

/**
 * Work in a folder of this process's own, below the repository, where packages are found. Astro keeps the modules of a
 * site that is made outside the working directory in the working directory, and removes them when it is done: those of
 * another process with them.
 *
 * @returns what leaves the folder again, and removes it
 */
async function enterOwnFolder(root: string): Promise<() => Promise<void>> {
  const before = process.cwd();
  for (const [name, usual] of Object.entries({ ARCHIVE_DIR: '.archive', CONTENT_DIR: 'content' }))
    process.env[name] = resolve(process.env[name] ?? join(root, usual));
  const own = freshFolder(pagesFolder(root));
  await mkdir(own, { recursive: true });
  process.chdir(own);
  return async () => {
    process.chdir(before);
    await rm(own, { recursive: true, force: true });
  };
}
