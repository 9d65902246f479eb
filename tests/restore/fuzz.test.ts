import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../scripts/bench/random.ts';
import { adversaries } from '../../scripts/fuzz/adversaries.ts';
import { findFault, shrink } from '../../scripts/fuzz/find-fault.ts';
import { randomInput, readSeeds } from '../../scripts/fuzz/inputs.ts';

describe('restore on anything', () => {
  it('never fails, and its ledger replays and reverts: spoilt fixtures', () => {
    const seeds = readSeeds(fileURLToPath(new URL('../fixtures/', import.meta.url)));
    const random = seeded(7);
    const inputs = Array.from({ length: 1500 }, () => randomInput(random, seeds));
    const isFaulty = (text: string): boolean => findFault(text) !== undefined;
    const faulty = inputs.find(isFaulty);
    const least = faulty === undefined ? undefined : shrink(faulty, isFaulty);
    expect(least, least && findFault(least)).toBeUndefined();
  });

  it('never fails, and its ledger replays and reverts: signs at random', () => {
    const sign = fc.oneof(
      fc.constantFrom(...adversaries),
      fc.constantFrom(...'的工作在上海基层党建創網絡會發現們，。；？！'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        expect(findFault(signs.join(''))).toBeUndefined();
      }),
      { seed: 7, numRuns: 1500 },
    );
  });
});
