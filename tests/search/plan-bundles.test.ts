import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planBundles } from '../../src/search/build/plan-bundles.ts';

const lengths = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 });
const reportsOf = (all: readonly number[]) =>
  all.map((length, i) => ({ id: `r${String(i).padStart(3, '0')}`, date: String(1900 + i), length }));

test('bundles hold every report once, oldest first, and none goes on beyond its bounds', () => {
  fc.assert(
    fc.property(lengths, (all) => {
      const reports = reportsOf(all);
      const bundles = planBundles(reports, { reports: 7, length: 100 });
      expect(bundles.flat()).toEqual(reports.map(({ id }) => id));
      for (const ids of bundles) {
        expect(ids.length).toBeLessThanOrEqual(7);
        const before = ids.slice(0, -1).map((id) => all[Number(id.slice(1))]!);
        expect(before.reduce((sum, length) => sum + length, 0)).toBeLessThan(100);
      }
    }),
  );
});

test('a newer report changes the last bundle only', () => {
  fc.assert(
    fc.property(lengths, fc.nat(50), (all, more) => {
      const bounds = { reports: 7, length: 100 };
      const before = planBundles(reportsOf(all), bounds);
      const after = planBundles(reportsOf([...all, more]), bounds);
      expect(after.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1));
    }),
  );
});
