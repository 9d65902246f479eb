/** Changes the code of restoring in small ways, one at a time, and tells which changes no test minds. */
import { Stryker } from '@stryker-mutator/core';
import { runCommand } from './lib/run-command.ts';
import { estimateScore } from './mutate/estimate-score.ts';

const usage = `npm run mutate                                    every change of src/restore (hours)
npm run mutate -- --share 0.05                    one change in twenty, drawn by chance
npm run mutate -- --files src/restore/gbk.ts      the changes of some files

  --share <n>       part of the changes that is tried, in (0, 1]; all of them by default
  --seed <n>        which ones are drawn (default: 1)
  --files <glob>    files below src/restore, or lines of one (gbk.ts:10-20); may be given again
  --jobs <n>        how many changes are tried at once (default: 2)
  -h, --help        this text
`;

/** The least share of changes that tests must notice. */
const least = 0.85;

await runCommand({
  usage,
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    files: { type: 'string', multiple: true },
    jobs: { type: 'string', default: '2' },
  },
  run: async ({ values, refuse }) => {
    const [share, seed, concurrency] = [Number(values.share), Number(values.seed), Number(values.jobs)];
    if (!(share > 0 && share <= 1))
      return refuse(`--share: "${values.share}" is no number above 0 and up to 1`);
    if (!Number.isSafeInteger(seed)) return refuse(`--seed: "${values.seed}" is no whole number`);
    if (!(Number.isSafeInteger(concurrency) && concurrency > 0))
      return refuse(`--jobs: "${values.jobs}" is no whole number above 0`);
    const drawn = share < 1;
    const options = {
      configFile: '.config/stryker.config.mjs',
      concurrency,
      ...(values.files && { mutate: values.files }),
      // What an earlier run knows is of use only where all changes are asked for.
      ...(drawn && { sample: { share, seed }, checkers: ['sample'], incremental: false }),
    };
    const results = await new Stryker(options).runMutationTest();
    const count = (...statuses: (typeof results)[number]['status'][]): number =>
      results.filter(({ status }) => statuses.includes(status)).length;
    const noticed = count('Killed', 'Timeout');
    const ran = noticed + count('Survived');
    const uncovered = count('NoCoverage');
    const { score, low, high } = estimateScore({
      ran,
      noticed,
      covered: ran + count('CompileError'),
      uncovered,
    });
    const percent = (part: number): string => `${(100 * part).toFixed(1)}%`;
    const interval = drawn ? ` (95% interval: ${percent(low)} to ${percent(high)})` : '';
    process.stdout.write(
      `${String(ran)} changes tried, ${String(noticed)} noticed; ${String(uncovered)} that no test runs: ${percent(score)} of all are noticed${interval}\n`,
    );
    return score < least ? 1 : 0;
  },
});
