import { replay, revert } from '../../restore/ledger.ts';
import type { Report } from '../../report/report.ts';
import type { Check, Finding } from '../check.ts';
import { firstDifference } from './reports.ts';

/** Nothing invented, nothing lost, nothing hidden: every edit, done and undone. */
export const ledgers: Check = {
  name: 'ledgers',
  promise: 'ledgers, replayed on the witness, give the reading; reverted on the reading, the witness',
  start: ({ readWitness }) => ({
    async report(report) {
      const file = `reports/${report.id}.json`;
      const witness = await readWitness(report.id).catch(() => undefined);
      // That it cannot be read is told elsewhere.
      return witness === undefined ? [] : [...compare(report, witness.text, file)];
    },
  }),
};

function* compare({ text, edits }: Report, witness: string, file: string): Generator<Finding> {
  const sides = [
    { act: 'replayed', result: () => replay(witness, edits), wanted: text, name: 'reading' },
    { act: 'reverted', result: () => revert(text, edits), wanted: witness, name: 'witness' },
  ];
  for (const { act, result, wanted, name } of sides) {
    try {
      const made = result();
      if (made === wanted) continue;
      const at = firstDifference(made, wanted);
      yield {
        file,
        message: `${act}, the ledger gives “${made.slice(at, at + 12)}” at ${String(at)} where the ${name} has “${wanted.slice(at, at + 12)}”`,
      };
    } catch (error) {
      yield { file, message: `cannot be ${act}: ${(error as Error).message}` };
    }
  }
}
