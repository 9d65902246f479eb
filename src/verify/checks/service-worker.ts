import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archive } from '../../archive.config.ts';
import type { Check, Finding } from '../check.ts';

/** What readers keep for use without a network is what the site has. */
export const serviceWorker: Check = {
  name: 'service-worker',
  promise: 'the service worker keeps files that are there, by marks of their content',
  start: ({ site, files }) => {
    let looked = 0;
    return {
      async *end(): AsyncGenerator<Finding> {
        const code = await readFile(join(site, 'sw.js'), 'utf8');
        for (const [, url, revision] of code.matchAll(/\{url:"([^"]+)",revision:"([^"]+)"\}/g)) {
          looked++;
          const file = decodeURI(url!).slice(archive.base.length);
          if (!url!.startsWith(archive.base) || !files.has(file)) {
            yield { file: 'sw.js', message: `keeps ${url!}, which is not there` };
            continue;
          }
          const hash = createHash('sha256')
            .update(await readFile(join(site, file)))
            .digest('hex');
          if (!hash.startsWith(revision!))
            yield { file: 'sw.js', message: `has another mark of content for ${url!} than it has` };
        }
        if (looked === 0) yield { file: 'sw.js', message: 'keeps no files' };
      },
      looked: () => looked,
    };
  },
};
