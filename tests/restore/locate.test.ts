import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/restore/edit.ts';
import { makeLocator } from '../../src/restore/locate.ts';
import { replay } from '../../src/restore/ledger.ts';

const edit = (start: number, lemma: string, reading: string): Edit => ({
  rule: 'test',
  span: [start, start + lemma.length],
  lemma,
  reading,
  reason: '',
  certainty: 'certain',
});

describe('makeLocator', () => {
  // 創(chuàng)建?一、 → 创建\n一、
  const { toWitness, toReading } = makeLocator([edit(0, '創(chuàng)', '创'), edit(10, '?', '\n')]);

  it('finds places of the reading in the witness', () => {
    expect([0, 1, 2, 3, 4].map(toWitness)).toEqual([0, 9, 10, 11, 12]);
  });

  it('finds places of the witness in the reading', () => {
    expect([0, 5, 9, 10, 11, 12].map(toReading)).toEqual([0, 0, 1, 2, 3, 4]);
  });

  it('goes there and back wherever text was kept', () => {
    const kept = fc.record({ gap: fc.integer({ min: 1, max: 5 }), old: fc.nat(3), made: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(kept, { maxLength: 8 }), (parts) => {
        let witness = '';
        const places: number[] = [];
        const ledger = parts.map(({ gap, old, made }) => {
          for (let at = 0; at < gap; at++) places.push(witness.length + at);
          witness += '字'.repeat(gap) + '旧'.repeat(old);
          return edit(witness.length - old, '旧'.repeat(old), '新'.repeat(made));
        });
        const reading = replay(witness, ledger);
        const locator = makeLocator(ledger);
        for (const place of places) {
          const there = locator.toReading(place);
          expect(reading[there]).toBe(witness[place]);
          expect(locator.toWitness(there)).toBe(place);
        }
      }),
    );
  });
});
