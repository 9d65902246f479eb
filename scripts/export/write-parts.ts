import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

/** Lines in numbered files, none much larger than asked for. */
export interface Parts {
  /** Lines that must stay in one file. */
  write: (lines: string) => Promise<void>;
  /** @returns the names of the files */
  end: () => Promise<string[]>;
}

/** Open a row of files `documents-0001.ndjson`, … in a folder. @param largest in bytes */
export function openParts(folder: string, largest: number): Parts {
  const names: string[] = [];
  let stream: WriteStream | undefined;
  let bytes = 0;
  const close = async (): Promise<void> => {
    if (!stream) return;
    stream.end();
    await once(stream, 'finish');
    stream = undefined;
  };
  return {
    write: async (lines) => {
      const length = Buffer.byteLength(lines);
      if (stream && bytes + length > largest) await close();
      if (!stream) {
        const name = `documents-${String(names.length + 1).padStart(4, '0')}.ndjson`;
        names.push(name);
        stream = createWriteStream(join(folder, name));
        bytes = 0;
      }
      bytes += length;
      if (!stream.write(lines)) await once(stream, 'drain');
    },
    end: async () => {
      await close();
      return names;
    },
  };
}
