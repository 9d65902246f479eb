import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate';

// Already compressed: deflating again would only take time.
const compressed = /\.(zip|gz|epub|png|jpe?g|webp|woff2)$/;

/** The same archive packs to the same bytes. */
const mtime = new Date(1980, 0, 1, 12);

/** Bytes behind a member's data: its sum and sizes. */
const descriptorBytes = 16;

/** Write a zip file a member at a time, so that memory does not grow with the archive. */
export function zipWriter(path: string): {
  add: (name: string, bytes: Uint8Array) => void;
  /** Add what is deflated at level 9; gives the place of its bytes in the file. */
  addDeflated: (name: string, member: { data: Uint8Array<ArrayBuffer>; crc: number; size: number }) => number;
  end: () => Promise<void>;
} {
  const file = createWriteStream(path);
  let written = 0;
  const zip = new Zip((error, chunk, last) => {
    if (error) file.destroy(error);
    else if (last) file.end(chunk);
    else {
      file.write(chunk);
      written += chunk.length;
    }
  });
  return {
    add: (name, bytes) => {
      const member = compressed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
      member.mtime = mtime;
      zip.add(member);
      member.push(bytes, true);
    },
    addDeflated: (filename, { data, crc, size }) => {
      // Deflated, and the flag that says how well.
      const member: ZipInputFile = { filename, crc, size, compression: 8, flag: 1, mtime };
      zip.add(member);
      member.ondata!(null, data, true);
      return written - descriptorBytes - data.length;
    },
    end: async () => {
      zip.end();
      await finished(file);
    },
  };
}
