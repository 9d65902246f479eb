import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';

/** What a file system says of some files. Whoever writes to one of them changes the looks. */
export interface Looks {
  /** One hash of which files they are, their sizes and when they were written. */
  written: string;
  /** One hash of the same, and of when anything about them last changed, a name given or taken included. */
  touched: string;
  /** The latest of these times: nanoseconds since 1970. */
  lastWritten: bigint;
  lastTouched: bigint;
}

/**
 * Look at files without reading them.
 *
 * @returns undefined where one is gone, or is no file
 */
export function lookAtFiles(folder: string, files: readonly string[]): Looks | undefined {
  const written = createHash('sha256');
  const touched = createHash('sha256');
  let lastWritten = 0n;
  let lastTouched = 0n;
  for (const file of files) {
    const found = lstatSync(`${folder}/${file}`, { bigint: true, throwIfNoEntry: false });
    if (!found?.isFile()) return undefined;
    const { dev, ino, size, mtimeNs, ctimeNs } = found;
    const look = `${file}\0${String(dev)} ${String(ino)} ${String(size)} ${String(mtimeNs)}`;
    written.update(look);
    touched.update(`${look} ${String(ctimeNs)}`);
    if (mtimeNs > lastWritten) lastWritten = mtimeNs;
    if (ctimeNs > lastTouched) lastTouched = ctimeNs;
  }
  return { written: written.digest('hex'), touched: touched.digest('hex'), lastWritten, lastTouched };
}
