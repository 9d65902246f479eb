/** The modules that make pages, and styles and scripts of all pages, by Astro. */
import { cp, mkdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { modulesEntry } from '../lib/modules-folder.ts';
import { tellNobody } from '../lib/tell-nobody.ts';

export interface CompileTask {
  /** The repository. */
  root: string;
  /** Folder that is made for the modules, below the repository, where packages are found. */
  modules: string;
  /** Folder that is made: what all pages share is in `site` below it. */
  out: string;
}

/**
 * Astro compiles a site and then makes its pages. It is told here that there are none to make: processes that load the
 * modules make them, each its share, so that what takes longest to begin with is done once for all of them.
 */
export default async function compilePages({ root, modules, out }: CompileTask): Promise<void> {
  // Names by which pages are told what kind of run this is; whoever starts it may have set them for his own.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
  tellNobody();
  await mkdir(modules, { recursive: true });
  // Astro makes modules below the working directory, or elsewhere those of several processes in one folder. It moves some
  // of what it makes, which it cannot where the site is to be on another disk.
  process.chdir(modules);
  const outDir = join(modules, 'site');
  await build({ root, outDir, logLevel: 'warn', integrations: [keepModules(modules)] });
  await cp(outDir, join(resolve(out), 'site'), { recursive: true });
}

/** As an adapter does whose pages are made elsewhere: the module that Astro begins with is ours, and none is made here. */
function keepModules(modules: string): AstroIntegration {
  const name = 'keep-modules';
  const entry = fileURLToPath(new URL('../../src/pages/_lib/pages-entry.ts', import.meta.url));
  const input = {
    name,
    configEnvironment: (environment: string) =>
      environment === 'prerender' ? { build: { rolldownOptions: { input: entry } } } : undefined,
  };
  let made = '';
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const output = { entryFileNames: modulesEntry };
        updateConfig({
          vite: {
            plugins: [input],
            environments: { prerender: { build: { rolldownOptions: { output } } } },
          },
        });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name,
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name,
          // Asked for when the modules are finished; Astro removes them when the last page is made.
          getStaticPaths: async () => {
            await rename(made, join(modules, 'modules'));
            return [];
          },
          render: () => Promise.reject(new Error('No page is made while pages are compiled')),
        });
      },
      'astro:build:setup': ({ vite }) => {
        made = vite.environments?.['prerender']?.build?.outDir ?? '';
      },
    },
  };
}
