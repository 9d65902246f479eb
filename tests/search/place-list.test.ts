import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPlaces, unpackPlaces } from '../../src/search/place-list.ts';

test('places are packed without loss, be they near or far', () => {
  const steps = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5000 }), fc.constant(2 ** 31)),
  );
  fc.assert(
    fc.property(fc.constantFrom(0, 1, 70), steps, (first, all) => {
      let at = first - 1;
      const places = all.map((step) => (at += step));
      expect(unpackPlaces(packPlaces(places))).toEqual(places);
    }),
  );
});

test('a place takes little more than a step without a pattern must take', () => {
  const places = Array.from({ length: 4000 }, (_, i) => 1024 * i + ((i * 7919) % 1024));
  expect(packPlaces(places).length).toBeLessThan((4000 * 12) / 8);
});
