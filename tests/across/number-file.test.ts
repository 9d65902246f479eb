import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openNumberFile } from '../../src/across/build/number-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numbers-'));
});
afterEach(() => rm(folder, { recursive: true }));

const numbers = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 12 });

test('numbers are read as they were added, also those that wait to be written', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (groups, room) => {
      const file = join(folder, 'numbers');
      const made = openNumberFile(file, 'w+', 0, room);
      const all: number[] = [];
      for (const [i, group] of groups.entries()) {
        made.add(i % 2 === 0 ? group : Uint32Array.from(group));
        all.push(...group);
        const half = all.length >> 1;
        expect([...made.read(half, all.length - half)]).toEqual(all.slice(half));
      }
      expect(made.size()).toBe(all.length);
      made.close();
      const again = openNumberFile(file, 'r', all.length);
      expect([...again.read(0, all.length)]).toEqual(all);
      again.remove();
    }),
    { numRuns: 100 },
  );
});

test('a file that is shorter than it should be is told of, not read as if it went on', () => {
  const file = join(folder, 'numbers');
  const made = openNumberFile(file, 'w+');
  made.add([1, 2, 3]);
  made.close();
  const again = openNumberFile(file, 'r', 9);
  expect(() => again.read(0, 4)).toThrow('ends at byte 12, before 16');
  again.remove();
  expect(existsSync(file)).toBe(false);
});
