import { restore } from '../../src/restore/restore.ts';
import { convert } from './restoration-baseline.ts';

const rounds = 20;

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

/** The least the heap held in each tenth of a stream of short reports, which is what none of them gives back. */
export function measureMemory(witnesses: readonly string[], lines = 100_000): void {
  const short = witnesses.flatMap((text) => text.match(/[^]{1,300}/g) ?? []);
  const least: number[] = [];
  for (let line = 0; line < lines; line++) {
    restore(short[line % short.length]!);
    if (line % 200 > 0) continue;
    const tenth = Math.floor((line * 10) / lines);
    const held = process.memoryUsage().heapUsed / 2 ** 20;
    least[tenth] = Math.min(least[tenth] ?? Infinity, held);
  }
  console.log(`heap over ${lines} lines: ${least.map((mb) => mb.toFixed(0)).join(' ')} MB`);
}
