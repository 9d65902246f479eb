import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFrom } from '../../../src/restore/breaks/first-from.ts';

test('finds the first place at or behind an offset, as looking through all of them does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.nat(31), (offsets, offset) => {
      const places = offsets.sort((a, b) => a - b).map((at) => ({ at }));
      const found = places.findIndex(({ at }) => at >= offset);
      expect(firstFrom(places, offset)).toBe(found < 0 ? places.length : found);
    }),
  );
});
