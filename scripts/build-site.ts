import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDay } from '../src/history/history-store.ts';
import { checkFixity } from './lib/check-fixity.ts';
import { compareContent } from './lib/compare-content.ts';
import { makeParts } from './lib/make-parts.ts';
import { withModules } from './lib/modules-folder.ts';
import { progress } from './lib/progress.ts';
import { putInPlace } from './lib/put-in-place.ts';
import { stageInWords } from './lib/stage-in-words.ts';
import { restoreContent } from './lib/restore-content.ts';
import type { Told } from './lib/stage.ts';
import { keepForeignFolder } from './lib/keep-foreign-folder.ts';
import { freshFolder, healFolder, refuseSecondBuild } from './lib/swap-folder.ts';

/** The repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Folder of the restored reports. */
export const archive = process.env['ARCHIVE_DIR'] ?? join(root, '.archive');

/** Folder of the witnesses. */
export const content = resolvePath(process.env['CONTENT_DIR'] ?? join(root, 'content'));

/** The built site. */
export const dist = join(root, 'dist');

export interface BuildOptions {
  /** Fail where some file of the content could not be restored. */
  strict?: boolean;
  /** Told after each stage that has a process of its own. */
  told?: Told | undefined;
}

/**
 * Restore the content, build the site and its index in a folder of their own, then put that in the
 * place of `out`: whoever serves it sees the old site or the new one, never half of one. Pages and files of
 * reports that nothing changed about are taken over from the old one.
 *
 * @returns false where some file of the content could not be restored; the site has the others
 * @throws {Error} when a step fails, or where something stands in `out` that no build made; `out` is then as it was
 */
export async function buildSite(out = dist, { strict = false, told }: BuildOptions = {}): Promise<boolean> {
  healFolder(out);
  keepForeignFolder(out);
  // Builds of two sites from one folder of reports would take them from under each other, too.
  const held = resolvePath(archive);
  healFolder(held);
  for (const folder of [out, held]) refuseSecondBuild(folder);
  const fresh = freshFolder(out);
  const { tell, end } = progress(process.stderr);
  try {
    for (const folder of [fresh, freshFolder(held)]) await makeEmpty(folder);
    await checkFixity(content);
    const complete = await restoreContent(root);
    if (strict && !complete)
      throw new Error(`Not everything could be restored; its messages are above. ${out} is as it was.`);
    const day = await buildDay(root, content);
    // The longest part of a build should not look as if nothing went on.
    tell('making pages, search and downloads …');
    const made: Told = (cost) => {
      tell(stageInWords(cost.name));
      told?.(cost);
    };
    const parts = await withModules(root, (modules) =>
      makeParts({ root, archive, out, fresh, modules, day, told: made }),
    );
    await putInPlace({ root, archive, out, fresh, ...parts, day, told: made });
    return complete;
  } finally {
    end();
    for (const folder of [fresh, freshFolder(held)]) await rm(folder, { recursive: true, force: true });
  }
}

/** Not recursively: on a file system that makes no folders, Node would try for ever. */
async function makeEmpty(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
}

/**
 * Restore what `content/` holds into `.archive/`, and compare the reports with one another.
 *
 * @returns false where something could not be restored; the messages say what
 */
export async function normalizeContent(): Promise<boolean> {
  const complete = await restoreContent(root);
  await compareContent(root);
  return complete;
}
