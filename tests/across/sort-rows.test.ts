import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRowSort, type SortOptions } from '../../src/across/build/sort-rows.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rows-'));
});
afterEach(() => rm(folder, { recursive: true }));

function sortRows(rows: readonly number[][], options?: SortOptions): number[][] {
  const sort = openRowSort(join(folder, 'rows'), 2, options);
  for (const row of rows) sort.add(row);
  const sorted = Array.from(sort.sorted(), (row) => [...row]);
  sort.remove();
  return sorted;
}

/** The second number tells the order they came in. */
const rows = fc
  .array(fc.oneof(fc.nat(3), fc.constantFrom(2 ** 31, 2 ** 32 - 1)), { maxLength: 60 })
  .map((keys) => keys.map((key, i) => [key, i]));

test('rows come by their first number, and those that have it in common as they came', () => {
  fc.assert(
    fc.property(
      rows,
      fc.integer({ min: 1, max: 70 }),
      fc.integer({ min: 1, max: 70 }),
      (all, run, atHand) => {
        expect(sortRows(all, { run, rowsAtHand: atHand })).toEqual(all.toSorted((a, b) => a[0]! - b[0]!));
      },
    ),
    { numRuns: 200 },
  );
});

test('a place among the most that are sorted at once is told from its neighbours under the largest number', () => {
  const last = 2 ** 32 - 1;
  const many = Array.from({ length: 5 }, (_, i) => [last - (i % 2), i]);
  expect(sortRows(many, { run: 2 ** 21 })).toEqual([
    [last - 1, 1],
    [last - 1, 3],
    [last, 0],
    [last, 2],
    [last, 4],
  ]);
});
