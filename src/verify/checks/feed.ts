import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check, Finding } from '../check.ts';
import { addressesIn, fileOf } from '../xml-addresses.ts';

/** Feed readers find what they are told of. */
export const feed: Check = {
  name: 'feed',
  promise: 'the feed is well-formed XML, and its entries are there',
  start: ({ site, files }) => {
    let looked = 0;
    return {
      async end() {
        const findings: Finding[] = [];
        const xml = await readFile(join(site, 'feed.xml'), 'utf8');
        for (const address of addressesIn(xml, 'link')) {
          looked++;
          const file = fileOf(address);
          if (file === undefined || !files.has(file))
            findings.push({ file: 'feed.xml', message: `links to ${address}, which is not there` });
        }
        return findings;
      },
      looked: () => looked,
    };
  },
};
