import { fixityFile } from '../../witness/fixity-list.ts';
import { compareFixity, describeFixity } from '../../witness/fixity.ts';
import type { Check, Finding } from '../check.ts';

/** The scraped files are those that were recorded when they came, whatever was made of them since. */
export const fixity: Check = {
  name: 'fixity',
  promise: `witnesses have the SHA-256 that content/${fixityFile} records`,
  start: ({ content, index }) => {
    const specimens = index.reports.some(({ synthetic }) => synthetic) ? ['specimens'] : [];
    let looked = 0;
    return {
      async end() {
        const state = await compareFixity(content, ['witnesses', ...specimens]);
        looked = state.recorded;
        const findings: Finding[] = describeFixity(state).map((message) => ({ file: fixityFile, message }));
        for (const path of state.unrecorded.keys())
          findings.push({ file: path, message: 'is not recorded yet: npm run fixity', warning: true });
        return findings;
      },
      looked: () => looked,
    };
  },
};
