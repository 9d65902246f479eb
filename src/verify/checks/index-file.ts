import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { summaryOf } from '../../report/summary.ts';
import type { Check, Finding } from '../check.ts';

/** What lists are made of says the same as the reports. */
export const indexFile: Check = {
  name: 'index-file',
  promise: 'the index says of every report what the report says',
  start: ({ archive, index }) => {
    const summaries = new Map(index.reports.map((summary) => [summary.id, summary]));
    return {
      report(report) {
        if (isDeepStrictEqual(summaries.get(report.id), summaryOf(report))) return [];
        return [{ file: 'index.json', message: `what it says of ${report.id} is not what the report says` }];
      },
      async end() {
        const findings: Finding[] = [];
        for (const name of await readdir(join(archive, 'reports'))) {
          if (summaries.has(name.replace(/\.json$/, ''))) continue;
          findings.push({
            file: `reports/${name}`,
            message: 'is not in the index; remove it, or build anew',
          });
        }
        const ids = index.reports.map(({ id }) => id);
        if (!isDeepStrictEqual(ids, [...new Set(ids)].sort()))
          findings.push({ file: 'index.json', message: 'lists its reports twice or out of order' });
        for (const { id, message } of index.problems) findings.push({ file: id, message, warning: true });
        return findings;
      },
    };
  },
};
