import { describe, expect, it } from 'vitest';
import type { Marker } from '../../../src/restore/fragments/find-markers.ts';
import { longestChain } from '../../../src/restore/fragments/longest-chain.ts';

type Place = readonly [number: number, at: number];

/** The chain of fragments of a hundred characters, which may be off by four, among numbers at some places. */
const chainOf = (...places: Place[]): Place[] =>
  longestChain(
    places.map(([number, at]) => ({
      number,
      start: at,
      end: at,
      before: at,
      baseEnd: at,
      baseBefore: at,
    })) satisfies Marker[],
    100,
  ).map(({ number, start }) => [number, start]);

describe('longestChain', () => {
  it('leads over numbers a length apart, past those that are not', () => {
    expect(chainOf([1, 0], [1, 30], [2, 60], [2, 100], [3, 170], [3, 200])).toEqual([
      [1, 0],
      [2, 100],
      [3, 200],
    ]);
  });

  // The next number may stand farther off than one out of order.
  it.each([
    [5, 95, false],
    [5, 96, true],
    [5, 104, true],
    [5, 105, false],
    [2, 74, false],
    [2, 75, true],
    [2, 125, true],
    [2, 126, false],
  ])('behind 1, takes %i some %i characters on: %s', (number, at, taken) => {
    expect(chainOf([1, 0], [number, at])).toHaveLength(taken ? 2 : 1);
  });

  it('goes the way that is least off', () => {
    expect(chainOf([1, 0], [1, 4], [2, 104])).toEqual([
      [1, 4],
      [2, 104],
    ]);
    expect(chainOf([1, 0], [7, 2], [2, 100])).toEqual([
      [1, 0],
      [2, 100],
    ]);
  });

  it('takes the first of two that are as good', () => {
    expect(chainOf([1, 0], [1, 4], [2, 102])[0]).toEqual([1, 0]);
    expect(chainOf([1, 0], [5, 300])).toEqual([[1, 0]]);
  });

  it('looks at each of the last six of a number, and at no more: lists have many', () => {
    expect(chainOf([1, 0], [1, 60], [2, 110])).toHaveLength(2);
    expect(chainOf([1, 0], [1, 60], [2, 170])).toHaveLength(2);
    const items = (count: number): Place[] => Array.from({ length: count }, (_, index) => [1, 40 + index]);
    expect(chainOf([1, 0], ...items(5), [2, 110])).toHaveLength(2);
    expect(chainOf([1, 0], ...items(6), [2, 110])).toHaveLength(1);
  });

  it('takes numbers that run on for one that comes twice where they lead as far', () => {
    const [first, second] = [
      [1, 0],
      [2, 100],
    ] as const;
    expect(chainOf(first, second, [2, 200], [3, 220], [3, 300], [4, 340], [4, 400])).toEqual([
      first,
      second,
      [3, 220],
      [4, 340],
    ]);
    // Where they lead less far, a fragment may have come twice.
    expect(chainOf(first, second, [2, 200], [3, 300])).toHaveLength(4);
  });

  describe('where the last fragment, which is shorter, stands among the others', () => {
    const first = [
      [1, 0],
      [2, 100],
    ] as const;

    it('leads over it', () => {
      const all = [...first, [5, 200], [3, 240], [4, 340]] as const;
      expect(chainOf(...all)).toEqual(all);
    });

    it.each<[string, Place[]]>([
      [
        'numbers are missing',
        [
          [9, 200],
          [3, 240],
          [4, 340],
        ],
      ],
      [
        'a number comes twice',
        [
          [5, 200],
          [2, 240],
          [3, 340],
        ],
      ],
      [
        'it is longer than the others',
        [
          [5, 200],
          [3, 320],
          [4, 420],
        ],
      ],
    ])('does not where %s', (_, rest) => {
      expect(chainOf(...first, ...rest)).toEqual([...first, rest[0]]);
    });

    it('does not where others lead as far without it', () => {
      const running = [...first, [3, 200]] as const;
      expect(chainOf(...running, [4, 250], [2, 300], [3, 400])).toEqual(running);
    });
  });
});
