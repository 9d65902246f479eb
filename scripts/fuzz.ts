/**
 * Restores inputs that nobody has seen and checks what must hold of any: no crash, no hang, replay and revert.
 * Usage: npm run fuzz -- [--runs 20000] [--seed 1] [--fixtures tests/fixtures] [--long]
 * `--long` restores single lines of 10 MB of what rules look for, and tells the time of each.
 */
import { parseArgs } from 'node:util';
import { seeded } from './bench/random.ts';
import { adversaries } from './fuzz/adversaries.ts';
import { findFault, shrink } from './fuzz/find-fault.ts';
import { randomInput, readSeeds } from './fuzz/inputs.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    fixtures: { type: 'string', default: 'tests/fixtures' },
    long: { type: 'boolean', default: false },
  },
});

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

function fuzz(runs: number): void {
  const seeds = readSeeds(values.fixtures);
  const random = seeded(Number(values.seed));
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

if (values.long) fuzzLong();
else fuzz(Number(values.runs));
process.exitCode = faults === 0 ? 0 : 1;
