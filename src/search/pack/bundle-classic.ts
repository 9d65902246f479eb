import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const common: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022', 'safari16.4'],
  charset: 'utf8',
  // A classic script learns its own address while it is first run, and only then.
  banner: { js: 'var scriptMeta={url:document.currentScript.src};' },
  define: { 'import.meta': 'scriptMeta' },
  logLevel: 'warning',
};

/**
 * Bundle the modules of a built site into classic scripts, which a page may load from a disk.
 *
 * @param modules inside the site
 * @returns the text of each, in order
 */
export async function bundleClassic(site: string, modules: readonly string[]): Promise<Uint8Array[]> {
  const built = await Promise.all(
    modules.map((module) => build({ ...common, entryPoints: [join(site, module)], write: false })),
  );
  return built.map(({ outputFiles }) => outputFiles[0]!.contents);
}

/** One of our own scripts for an archive on a disk, by its name in this folder. */
export async function bundleOwn(name: string): Promise<Uint8Array> {
  const entry = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { outputFiles } = await build({ ...common, entryPoints: [entry], write: false });
  return outputFiles![0]!.contents;
}

/** Where the classic form of a module stands. */
export function classicName(module: string): string {
  return `_site/classic/${basename(module)}`;
}
