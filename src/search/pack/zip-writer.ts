import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

// Already compressed: deflating again would only take time.
const compressed = /\.(zip|gz|epub|png|jpe?g|webp|woff2)$/;

/** Write a zip file a member at a time, so that memory does not grow with the archive. */
export function zipWriter(path: string): {
  add: (name: string, bytes: Uint8Array) => void;
  end: () => Promise<void>;
} {
  const file = createWriteStream(path);
  const zip = new Zip((error, chunk, last) => {
    if (error) file.destroy(error);
    else if (last) file.end(chunk);
    else file.write(chunk);
  });
  return {
    add: (name, bytes) => {
      const member = compressed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
      // The same archive packs to the same bytes.
      member.mtime = new Date(1980, 0, 1, 12);
      zip.add(member);
      member.push(bytes, true);
    },
    end: async () => {
      zip.end();
      await finished(file);
    },
  };
}
