import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countHashes } from '../../src/across/build/hash-counts.ts';

/** Many that look for the same slot. */
const hash = fc.oneof(
  fc.nat(400),
  fc.nat(40).map((n) => n * 2 ** 10),
  fc.constantFrom(2 ** 31, 2 ** 32 - 1),
);

test('hashes are counted as a map would, those that are wanted', () => {
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 900 }), fc.array(hash, { maxLength: 900 }), (wanted, seen) => {
      const counts = countHashes();
      for (const each of wanted) counts.want(each);
      const expected = new Map(wanted.map((each) => [each, 0]));
      for (const each of seen) {
        counts.add(each);
        if (expected.has(each)) expected.set(each, expected.get(each)! + 1);
      }
      expect(counts.size()).toBe(expected.size);
      expect(new Set(counts.wanted())).toEqual(new Set(expected.keys()));
      for (const each of [...wanted, ...seen]) expect(counts.of(each)).toBe(expected.get(each));
    }),
    { numRuns: 100 },
  );
});

test('what was counted may be taken back', () => {
  const counts = countHashes();
  counts.want(5);
  counts.add(5, 3);
  counts.add(5, -3);
  expect(counts.of(5)).toBe(0);
  expect(counts.size()).toBe(1);
});
