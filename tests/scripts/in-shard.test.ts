import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inShard, parseShard, whole } from '../../scripts/lib/in-shard.ts';

/** The shards of so many that have a report. */
const shardsOf = (id: string, count: number): number[] =>
  Array.from({ length: count }, (_, i) => i + 1).filter((index) => inShard(id, { index, count }));

describe('inShard', () => {
  it('puts each report into one shard', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (id, count) => {
        expect(shardsOf(id, count)).toHaveLength(1);
      }),
    );
    expect(inShard('a', whole)).toBe(true);
  });

  it('is what sha256sum says: the first eight digits, modulo the shards', () => {
    expect(['a', 'report-0001', '报告'].map((id) => shardsOf(id, 7))).toEqual([[3], [2], [2]]);
  });

  it('divides ids that differ by a number about evenly', () => {
    const ids = Array.from({ length: 4000 }, (_, i) => `report-${String(i)}`);
    for (const index of [1, 2, 3, 4]) {
      const { length } = ids.filter((id) => inShard(id, { index, count: 4 }));
      expect(Math.abs(length - 1000)).toBeLessThan(120);
    }
  });
});

test('a shard is read from a command line, or refused with how it is written', () => {
  expect(parseShard('2/8')).toEqual({ index: 2, count: 8 });
  for (const wrong of ['', '2', '0/8', '9/8', '1/0', '1/8x', '-1/8'])
    expect(() => parseShard(wrong)).toThrow('write it as 2/8');
});
