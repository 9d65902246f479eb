import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeFolder } from './merge-folder.ts';
import { partsFolder } from './render-jobs.ts';

/** Put the pages that were made in parts into their places. */
export async function gatherParts(fresh: string): Promise<void> {
  const parts = partsFolder(fresh);
  for (const part of await readdir(parts).catch(() => [])) mergeFolder(join(parts, part, 'site'), fresh);
  await rm(parts, { recursive: true, force: true });
}
