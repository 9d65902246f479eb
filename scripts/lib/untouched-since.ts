import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { firstManifest } from '../../src/deploy/manifest.ts';
import { isSettled, lookAtFiles, settling } from './look-at-files.ts';
import type { TakenPart } from './make-parts.ts';
import type { ListedFile } from './site-files.ts';

export interface UntouchedOptions {
  /** A site that has just been put in its place. */
  site: string;
  /** The files of its reports, as its manifest lists them. */
  files: ReadonlyMap<string, readonly ListedFile[]>;
  /** Reports that were taken over, and how their files looked before. */
  taken: ReadonlyMap<string, Pick<TakenPart, 'written'>>;
}

/**
 * Look at the files of reports, so that the next build can tell that nobody touched them, without reading them. There
 * is nothing of a report whose files may be other than the manifest says, or are not settled.
 *
 * @returns by the ids of reports
 */
export async function untouchedSince({ site, files, taken }: UntouchedOptions): Promise<Map<string, string>> {
  await pause(settling);
  const now = Date.now();
  const listed = lstatSync(join(site, firstManifest), { bigint: true }).mtimeNs;
  const untouched = new Map<string, string>();
  for (const [id, own] of files) {
    const looks = lookAtFiles(
      site,
      own.map(([path]) => path),
    );
    if (!looks) continue;
    const before = taken.get(id)?.written;
    // What was made is older than the list of it; what was taken over is as it was when it was compared.
    const asListed = before === undefined ? looks.lastWritten < listed : looks.written === before;
    if (asListed && isSettled(looks, now)) untouched.set(id, looks.touched);
  }
  return untouched;
}
