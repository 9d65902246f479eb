import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { shellFilesOf } from './shell-files.ts';

export interface ServiceWorkerOptions {
  /** The built site, with its search. */
  site: string;
  /** Path the site is served under, with a slash at both ends. */
  base: string;
  /** Folders of the languages below the base: `` for the root, `zh-hant/`, `en/`. */
  folders: readonly string[];
}

/**
 * Write `sw.js`: after one visit the pages that are alike for all (home, search, the notice that
 * something is not stored), styles, scripts and the search engine work without a network.
 */
export async function buildServiceWorker({ site, base, folders }: ServiceWorkerOptions): Promise<void> {
  const files = await shellFilesOf(site, folders);
  const shell = await Promise.all(
    files.map(async (file) => ({ url: base + file, revision: await revisionOf(join(site, file)) })),
  );
  const pages = folders.map((folder) => ({ folder, url: `${base}${folder}offline/index.html` }));
  // The root's folder begins every path, so it is asked last.
  pages.sort((a, b) => b.folder.length - a.folder.length);
  await build({
    entryPoints: [fileURLToPath(new URL('service-worker.ts', import.meta.url))],
    outfile: join(site, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'safari16.4'],
    charset: 'utf8',
    logLevel: 'warning',
    define: {
      'process.env.NODE_ENV': '"production"',
      shellFiles: JSON.stringify(shell),
      offlinePages: JSON.stringify(pages),
    },
  });
}

async function revisionOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
    .slice(0, 16);
}
