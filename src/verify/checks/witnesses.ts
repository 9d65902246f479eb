import { join } from 'node:path';
import { listWitnesses } from '../../witness/read-witness.ts';
import type { Check, Finding } from '../check.ts';

/** The scraped files are, byte for byte, those that the reports were made of. */
export const witnesses: Check = {
  name: 'witnesses',
  promise: 'witnesses have the recorded SHA-256 and length, and each has its report',
  start: ({ content, index, readWitness }) => ({
    async report({ id, witness }) {
      const file = `${id}.txt`;
      const found = await readWitness(id).catch((error: unknown) => error as Error);
      if (found instanceof Error) return [{ file, message: `cannot be read: ${found.message}` }];
      if (found.sha256 === witness.sha256 && found.bytes === witness.bytes) return [];
      return [
        {
          file,
          message: `has ${String(found.bytes)} bytes and SHA-256 ${found.sha256}; its report was made of ${String(witness.bytes)} bytes, ${witness.sha256}. Bring the file back, or build anew if the change is meant`,
        },
      ];
    },
    async end() {
      const known = new Set([...index.reports, ...index.problems].map(({ id }) => id));
      const specimens = index.reports.some(({ synthetic }) => synthetic) ? ['specimens'] : [];
      const findings: Finding[] = [];
      for (const folder of ['witnesses', ...specimens]) {
        // A folder may be missing where it would be empty.
        for (const id of await listWitnesses(join(content, folder)).catch(() => []))
          if (!known.has(id)) findings.push({ file: `${id}.txt`, message: 'has no report; build anew' });
      }
      return findings;
    },
  }),
};
