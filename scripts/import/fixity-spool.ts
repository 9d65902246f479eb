import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { formatHashes } from '../../src/deploy/manifest.ts';
import { fixityFile, mergeFixity } from '../../src/witness/fixity-list.ts';

/** Hashes of witnesses that came in, on their way into the archive's list. */
export interface FixitySpool {
  note: (id: string, digest: string) => void;
  /** Lay down what was noted, so that it outlives the process. */
  flush: () => void;
  /** Put all into the list, also what an earlier run laid down and did not live to put there. */
  close: () => Promise<void>;
}

/** Open the spool beside an archive's list. @param content the folder with `witnesses/` */
export function openFixitySpool(content: string): FixitySpool {
  const file = join(content, `${fixityFile}.new`);
  let noted: [path: string, digest: string][] = [];
  let whole = false;
  const flush = (): void => {
    if (!whole) dropBrokenLine(file);
    whole = true;
    if (noted.length > 0) appendFileSync(file, formatHashes(noted));
    noted = [];
  };
  return {
    note: (id, digest) => noted.push([`witnesses/${id}.txt`, digest]),
    flush,
    close: async () => {
      flush();
      if (!existsSync(file)) return;
      await mergeFixity(content, file);
      rmSync(file);
    },
  };
}

/** A run that is ended while it writes may leave half a line; its witness is read and noted again. */
function dropBrokenLine(path: string): void {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r+');
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(Math.min(size, longestLine));
    readSync(file, tail, 0, tail.length, size - tail.length);
    ftruncateSync(file, size - tail.length + tail.lastIndexOf('\n') + 1);
  } finally {
    closeSync(file);
  }
}

const longestLine = 1024;
