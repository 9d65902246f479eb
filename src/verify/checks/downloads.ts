import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloads as forms, exportContext } from '../../pages/_lib/downloads.ts';
import type { Check, Finding } from '../check.ts';

/** What readers take away is what the archive holds, byte for byte. */
export const downloads: Check = {
  name: 'downloads',
  promise: 'every download is what its report gives, byte for byte',
  start: ({ site, content }) => {
    let looked = 0;
    return {
      async report(report) {
        const findings: Finding[] = [];
        for (const [form, { make }] of Object.entries(forms)) {
          const file = `reports/${report.id}/${report.id}.${form}`;
          looked++;
          const there = await readFile(join(site, file)).catch(() => undefined);
          if (!there) {
            findings.push({ file, message: 'is missing' });
            continue;
          }
          const given = await Promise.resolve(report)
            .then((each) => make(each, exportContext(each), content))
            .catch((error: unknown) => error as Error);
          if (given instanceof Error) findings.push({ file, message: given.message });
          else if (!there.equals(Buffer.from(given)))
            findings.push({ file, message: 'is not what its report gives; build anew' });
        }
        return findings;
      },
      looked: () => looked,
    };
  },
};
