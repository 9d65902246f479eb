import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Write a value as compressed JSON; returns the size in bytes. */
export async function writePack(path: string, value: unknown): Promise<number> {
  const bytes = await compress(JSON.stringify(value), { level: 7 });
  await writeFile(path, bytes);
  return bytes.length;
}

/** Write values one a line into a compressed file, holding only one at a time. */
export function packWriter(path: string): {
  add: (value: unknown) => Promise<void>;
  end: () => Promise<number>;
} {
  const zip = createGzip({ level: 7 });
  const file = createWriteStream(path);
  zip.pipe(file);
  return {
    add: async (value) => {
      if (!zip.write(`${JSON.stringify(value)}\n`)) await once(zip, 'drain');
    },
    end: async () => {
      zip.end();
      await finished(file);
      return (await stat(path)).size;
    },
  };
}
