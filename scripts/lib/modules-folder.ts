import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, healFolder } from './swap-folder.ts';

/** Name of the module that the modules which make pages begin with; Astro asks for `prerender-entry` at its start. */
export const modulesEntry = 'prerender-entry.mjs';

/** Beside it, as beside a site, each build has a folder of its own, for the modules that make its pages. */
const modulesFolder = (root: string): string => join(root, '.astro', 'modules');

/**
 * Do something that needs a folder for the modules which make pages. It is below the repository, where packages are
 * found, and removed in the end; what a killed build left is removed as well.
 *
 * @param root the repository
 */
export async function withModules<T>(root: string, run: (modules: string) => Promise<T>): Promise<T> {
  const folder = modulesFolder(root);
  healFolder(folder);
  const own = freshFolder(folder);
  try {
    return await run(own);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
