import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * Bundle into the site, at addresses that stay, the public module `search/api.js`, its worker, and
 * what marks hits on a report's page.
 *
 * @param out the folder `search/` of the built site
 */
export async function bundleSearchClient(out: string): Promise<void> {
  await build({
    entryPoints: { api: here('api.ts'), worker: here('worker.ts'), arrive: here('../arrival/arrive.ts') },
    splitting: true,
    chunkNames: 'chunk-[hash]',
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'safari16.4'],
    charset: 'utf8',
    logLevel: 'warning',
  });
}
