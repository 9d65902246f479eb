import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archive } from '../../archive.config.ts';
import type { Check, Finding } from '../check.ts';
import { addressesIn, fileOf } from '../xml-addresses.ts';

/** Search engines are told of every page, and of no other. */
export const sitemap: Check = {
  name: 'sitemap',
  promise: 'the sitemap lists every page once, and nothing that is not there',
  start: ({ site, files }) => {
    const listed = new Map<string, number>();
    return {
      async end() {
        const findings: Finding[] = [];
        const read = (file: string): Promise<string> => readFile(join(site, file), 'utf8');
        const maps = addressesIn(await read('sitemap-index.xml'), 'loc').map(fileOf);
        for (const map of maps) {
          if (map === undefined || !files.has(map)) {
            findings.push({ file: 'sitemap-index.xml', message: `lists ${String(map)}, which is not there` });
            continue;
          }
          for (const address of addressesIn(await read(map), 'loc')) {
            const file = fileOf(address);
            if (file === undefined || !files.has(file))
              findings.push({ file: map, message: `lists ${address}, which is not there` });
            else listed.set(file, (listed.get(file) ?? 0) + 1);
          }
        }
        for (const file of files) {
          const times = listed.get(file) ?? 0;
          if (!file.endsWith('.html') || file === '404.html' || times === 1) continue;
          findings.push({ file, message: times === 0 ? 'is in no sitemap' : 'is in the sitemap twice' });
        }
        const robots = await read('robots.txt').catch(() => '');
        if (!robots.includes(`Sitemap: ${archive.site}${archive.base}sitemap-index.xml`))
          findings.push({ file: 'robots.txt', message: 'does not name the sitemap' });
        return findings;
      },
      looked: () => listed.size,
    };
  },
};
