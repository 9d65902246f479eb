import { readSync, writeSync } from 'node:fs';

/**
 * Fill some memory from a place of a file.
 *
 * @throws {Error} where the file ends before
 */
export function readBytes(descriptor: number, bytes: Buffer, place: number): void {
  for (let done = 0; done < bytes.length;) {
    const more = readSync(descriptor, bytes, done, bytes.length - done, place + done);
    if (more === 0)
      throw new Error(
        `A file ends at byte ${String(place + done)}, before ${String(place + bytes.length)}; was it changed?`,
      );
    done += more;
  }
}

/** Write all of some memory at a place of a file. A disk that is nearly full takes a part. */
export function writeBytes(descriptor: number, bytes: Buffer, place: number): void {
  for (let done = 0; done < bytes.length;)
    done += writeSync(descriptor, bytes, done, bytes.length - done, place + done);
}
