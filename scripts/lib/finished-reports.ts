import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from '../../src/deploy/manifest.ts';
import { filesOfReports, hashOfFiles, type ListedFile } from './site-files.ts';
import type { BuiltReport } from './site-state.ts';

/** A report of which the site that stands has all that would be made again. */
export interface FinishedReport {
  id: string;
  files: ListedFile[];
  /** Hash of its history. */
  history: string;
  /** What the file system says of its files where nobody touched them. */
  touched?: string | undefined;
}

/**
 * Find the reports whose part of a site was made of what it would be made of now. Whether its files are
 * still what the manifest says is left to whoever takes them.
 *
 * @param site the site that stands, if one does
 * @param built what the last build noted
 * @param keys what each report's part would be made of now
 * @param archive folder of the archive
 */
export async function finishedReports(
  site: string,
  built: ReadonlyMap<string, BuiltReport>,
  keys: ReadonlyMap<string, string>,
  archive: string,
): Promise<FinishedReport[]> {
  if (built.size === 0) return [];
  const listed = filesOfReports(await manifestOf(site));
  const finished: FinishedReport[] = [];
  for (const [id, key] of keys) {
    const before = built.get(id);
    const files = listed.get(id);
    if (!before || !files || before.key !== key || before.files !== hashOfFiles(files)) continue;
    const { history, touched } = before;
    if (history === (await historyHash(archive, id))) finished.push({ id, files, history, touched });
  }
  return finished;
}

/** A site without a manifest, or with a broken one, has nothing to take. */
async function manifestOf(site: string): Promise<Map<string, string>> {
  try {
    return await readManifest(site, await readdir(site));
  } catch {
    return new Map();
  }
}

/** Hash of what is known of a report's earlier builds. */
export async function historyHash(archive: string, id: string): Promise<string> {
  const history = await readFile(join(archive, 'history', `${id}.json`)).catch(() => '');
  return createHash('sha256').update(history).digest('hex');
}
