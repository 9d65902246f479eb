/** Pages of some of the reports, and of none, by Astro. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import type { BuildPlan } from '../../src/pages/_lib/build-plan.ts';

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
  await mkdir(out, { recursive: true });
  const file = join(out, 'plan.json');
  await writeFile(file, JSON.stringify(plan));
  process.env['BUILD_PLAN'] = file;
  await build({ root, outDir: join(out, 'site'), logLevel: 'warn' });
  await rm(file);
}
