/** Pages of some of the reports, and of none, by the modules that `compile.ts` made. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildPlan } from '../../src/pages/_lib/build-plan.ts';
import { archive as config } from '../../src/archive.config.ts';
import { makePages, type PagesModule } from '../lib/make-pages.ts';
import { modulesEntry } from '../lib/modules-folder.ts';

export interface PagesTask {
  /** The repository. */
  root: string;
  /** Folder of the modules. */
  modules: string;
  /** Folder that is made; the pages are in `site` below it. */
  out: string;
  plan: BuildPlan;
}

export default async function buildPages({ root, modules, out, plan }: PagesTask): Promise<void> {
  // The modules look for both when they are loaded.
  for (const [name, usual] of Object.entries({ ARCHIVE_DIR: '.archive', CONTENT_DIR: 'content' }))
    process.env[name] = resolve(process.env[name] ?? join(root, usual));
  const entry = pathToFileURL(join(modules, 'modules', modulesEntry));
  const { site, base } = config;
  const place = { site, base, folder: join(resolve(out), 'site') };
  await makePages((await import(entry.href)) as PagesModule, plan, place);
}
