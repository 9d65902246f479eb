import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { fileHash, isManifest, readManifest } from '../../deploy/manifest.ts';
import type { Check, Finding } from '../check.ts';

/** The site is, file by file, what the build made. */
export const manifest: Check = {
  name: 'manifest',
  promise: 'every file of the site has the SHA-256 of the manifest, which lists them all',
  start: ({ site, files }) => {
    let looked = 0;
    return {
      async *end(): AsyncGenerator<Finding> {
        const listed = await readManifest(site, files);
        for (const file of files) {
          if (isManifest(file)) continue;
          looked++;
          const wanted = listed.get(file);
          if (wanted === undefined) yield { file, message: 'is not in the manifest' };
          else if ((await fileHash(createReadStream(join(site, file)))) !== wanted)
            yield { file, message: `has not the SHA-256 of the manifest, ${wanted}` };
        }
        for (const file of listed.keys())
          if (!files.has(file)) yield { file, message: 'is in the manifest, but missing' };
      },
      looked: () => looked,
    };
  },
};
