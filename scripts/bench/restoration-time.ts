import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { restore } from '../../src/restore/restore.ts';
import { convert } from './restoration-baseline.ts';

const rounds = 20;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Time of the whole pipeline beside OpenCC's conversion alone, on the same texts, in turn; the best round of each.
 * Counted is the processor's time, which other work on the machine leaves alone.
 *
 * @param what kind of texts they are
 */
export function measureTime(what: string, witnesses: readonly string[]): void {
  const characters = witnesses.reduce((sum, { length }) => sum + length, 0);
  const best = { restore: Infinity, opencc: Infinity };
  for (let round = 0; round < rounds; round++) {
    best.restore = Math.min(best.restore, timed(witnesses, restore));
    best.opencc = Math.min(best.opencc, timed(witnesses, convert));
  }
  const speed = (ms: number): string => `${(characters / ms / 1000).toFixed(2)} M characters a second`;
  console.log(
    `${what}: ${characters} characters; restore ${speed(best.restore)}; opencc-js tw→cn ${speed(best.opencc)}; ` +
      `restore takes ${(best.restore / best.opencc).toFixed(2)} times as long`,
  );
}

function timed(texts: readonly string[], work: (text: string) => unknown): number {
  const start = process.cpuUsage();
  for (const text of texts) work(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Of what was held after the first tenth of a stream, so much more may be held at its end: compiled code, not texts. */
const slack = 1.1;

/**
 * What is held after each tenth of a stream of short reports, when what nobody needs any more is collected.
 *
 * @throws where more is held at the end than after the first tenth
 */
export function measureMemory(witnesses: readonly string[], lines = 100_000): void {
  const short = witnesses.flatMap((text) => text.match(/[^]{1,300}/g) ?? []);
  const held: number[] = [];
  for (let line = 1; line <= lines; line++) {
    restore(short[line % short.length]!);
    if (line % (lines / 10) > 0) continue;
    collectGarbage();
    held.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
  const [first = 0] = held;
  const last = held.at(-1) ?? 0;
  console.log(`held after each tenth of ${lines} lines: ${held.map((mb) => mb.toFixed(1)).join(' ')} MB`);
  if (last > slack * first)
    throw new Error(`memory grows with the stream: from ${first.toFixed(1)} to ${last.toFixed(1)} MB`);
}
