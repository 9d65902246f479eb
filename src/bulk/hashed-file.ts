import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { BulkFile } from './bulk-manifest.ts';

/** Bytes that are gathered before they are written. */
const atOnce = 1 << 18;

/** A file that is written from its beginning to its end, and hashed on the way. */
export interface HashedFile {
  /** Nothing of `bytes` is kept. */
  add: (bytes: Uint8Array | string) => void;
  /** Write what is waiting, and close it. */
  close: () => void;
  /** What was written, once it is closed. */
  written: () => BulkFile;
}

export function hashedFile(folder: string, name: string): HashedFile {
  const file = openSync(join(folder, name), 'w');
  const hash = createHash('sha256');
  const waiting = Buffer.allocUnsafe(atOnce);
  let gathered = 0;
  let bytes = 0;
  const write = (chunk: Uint8Array): void => {
    hash.update(chunk);
    for (let done = 0; done < chunk.length;) done += writeSync(file, chunk, done);
    bytes += chunk.length;
  };
  const flush = (): void => {
    write(waiting.subarray(0, gathered));
    gathered = 0;
  };
  return {
    add(more) {
      const chunk = typeof more === 'string' ? Buffer.from(more) : more;
      if (gathered + chunk.length > atOnce) flush();
      if (chunk.length > atOnce) write(chunk);
      else {
        waiting.set(chunk, gathered);
        gathered += chunk.length;
      }
    },
    close() {
      try {
        flush();
      } finally {
        closeSync(file);
      }
    },
    written: () => ({ name, bytes, sha256: hash.digest('hex') }),
  };
}
