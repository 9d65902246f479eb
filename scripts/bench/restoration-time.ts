import { restore } from '../../src/restore/restore.ts';
import { convert } from './restoration-baseline.ts';

const rounds = 20;

/**
 * Time of the whole pipeline beside OpenCC's conversion alone, on the same texts, in turn; the best round of each.
 * Counted is the processor's time, which other work on the machine leaves alone.
 */
export function measureTime(witnesses: readonly string[]): void {
  const characters = witnesses.reduce((sum, { length }) => sum + length, 0);
  const best = { restore: Infinity, opencc: Infinity };
  for (let round = 0; round < rounds; round++) {
    best.restore = Math.min(
      best.restore,
      timed(() => {
        for (const text of witnesses) restore(text);
      }),
    );
    best.opencc = Math.min(
      best.opencc,
      timed(() => {
        for (const text of witnesses) convert(text);
      }),
    );
  }
  const speed = (ms: number): string =>
    `${ms.toFixed(0)} ms, ${(characters / ms / 1000).toFixed(2)} M characters a second`;
  console.log(
    `time over ${characters} characters: restore ${speed(best.restore)}; opencc-js tw→cn ${speed(best.opencc)}`,
  );
  console.log(`restore takes ${(best.restore / best.opencc).toFixed(2)} times as long`);
}

function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Heap while a stream of short reports goes through, at its beginning and its end. */
export function measureMemory(witnesses: readonly string[], lines = 100_000): void {
  const short = witnesses.flatMap((text) => text.match(/[^]{1,300}/g) ?? []);
  const samples: number[] = [];
  let length = 0;
  for (let line = 0; line < lines; line++) {
    length += restore(short[line % short.length]!).reading.length;
    if (line % (lines / 10) === lines / 10 - 1) samples.push(process.memoryUsage().rss / 2 ** 20);
  }
  console.log(
    `memory over ${lines} lines (${length} characters): ${samples.map((mb) => mb.toFixed(0)).join(' ')} MB`,
  );
}
