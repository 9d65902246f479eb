import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addRanked } from '../../src/restore/byte-runs/add-ranked.ts';

it('keeps what sorting all and taking the first would, in the same order', () => {
  const some = fc
    .array(fc.integer({ min: -5, max: 5 }))
    .map((scores) => scores.map((score, id) => ({ score, id })));
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 8 }), (all, most) => {
      const ranked: (typeof all)[number][] = [];
      for (const one of all) addRanked(ranked, one, most);
      expect(ranked).toEqual(all.toSorted((a, b) => b.score - a.score).slice(0, most));
    }),
  );
});
