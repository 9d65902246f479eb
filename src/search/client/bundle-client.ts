import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * Bundle the public module and its worker into the site, at addresses that stay: `search/api.js`
 * and `search/worker.js`.
 *
 * @param out the folder `search/` of the built site
 */
export async function bundleSearchClient(out: string): Promise<void> {
  await build({
    entryPoints: [here('api.ts'), here('worker.ts')],
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'safari16.4'],
    charset: 'utf8',
    logLevel: 'warning',
  });
}
