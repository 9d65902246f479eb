/** Restore inputs that nobody has seen and check what must hold of any: no crash, no hang, replay and revert. */
import { seeded } from './bench/random.ts';
import { adversaries } from './fuzz/adversaries.ts';
import { findFault, shrink } from './fuzz/find-fault.ts';
import { randomInput, readSeeds } from './fuzz/inputs.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `npm run fuzz                restore inputs at random: signs, and pieces of the fixtures spoilt in some places
npm run fuzz -- --long      restore single lines of 10 MB of what rules look for, and tell the time of each

  --runs <number>      how many inputs; 20000 by default
  --seed <number>      which; 1 by default
  --fixtures <folder>  texts to spoil
  -h, --help           this text

Exit status: 1 where a fault was found; the least input that still has it is printed.
`;

/** Processor time since `start`, in milliseconds: other work on the machine leaves it alone. */
function processorTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** An input of some hundred code units that takes more milliseconds than this hangs, on any machine. */
const patience = 5000;
const longBytes = 10 * 2 ** 20;
let faults = 0;

function report(what: string, input: string): void {
  faults++;
  console.error(`fuzz: ${what}\n  input: ${JSON.stringify(input)}`);
}

function fuzz(runs: number, seed: number, fixtures: string): void {
  const seeds = readSeeds(fixtures);
  const random = seeded(seed);
  let slowest = 0;
  for (let run = 0; run < runs && faults < 10; run++) {
    const input = randomInput(random, seeds);
    const start = process.cpuUsage();
    const fault = findFault(input);
    const took = processorTime(start);
    slowest = Math.max(slowest, took);
    if (fault)
      report(
        `${fault} (run ${run})`,
        shrink(input, (text) => findFault(text) !== undefined),
      );
    if (took > patience) report(`took ${took.toFixed(0)} ms (run ${run})`, input);
    if (run % 100_000 === 99_999) console.error(`fuzz: ${run + 1} inputs`);
  }
  console.log(`fuzz: ${runs} inputs, ${faults} faults, slowest ${slowest.toFixed(0)} ms`);
}

function fuzzLong(): void {
  for (const unit of adversaries) {
    const input = unit.repeat(Math.ceil(longBytes / Buffer.byteLength(unit)));
    const start = performance.now();
    const fault = findFault(input);
    const took = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${took.padStart(6)} s  ${JSON.stringify(unit)} × ${input.length / unit.length}`);
    if (fault) report(fault, unit);
  }
}

await runCommand({
  usage,
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    fixtures: { type: 'string', default: 'tests/fixtures' },
    long: { type: 'boolean', default: false },
  },
  run: ({ values, refuse }) => {
    const [runs, seed] = [Number(values.runs), Number(values.seed)];
    if (!(runs >= 1)) return refuse(`--runs wants a number from 1 on, not "${values.runs}"`);
    if (!Number.isInteger(seed)) return refuse(`--seed wants a whole number, not "${values.seed}"`);
    if (values.long) fuzzLong();
    else fuzz(runs, seed, values.fixtures);
    return faults === 0 ? 0 : 1;
  },
});
