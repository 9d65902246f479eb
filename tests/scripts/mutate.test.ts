import { describe, expect, it } from 'vitest';
import { estimateScore } from '../../scripts/mutate/estimate-score.ts';
import { inSample } from '../../scripts/mutate/in-sample.ts';
import * as api from '../../scripts/mutate/test-api.ts';

describe('estimateScore', () => {
  it('is exact where all changes ran', () => {
    const { score, low, high } = estimateScore({ ran: 200, noticed: 180, covered: 200, uncovered: 25 });
    for (const value of [score, low, high]) expect(value).toBeCloseTo(0.8, 10);
  });

  it('gives Wilson’s interval for a small sample of many', () => {
    const { score, low, high } = estimateScore({ ran: 100, noticed: 90, covered: 1e9, uncovered: 0 });
    expect(score).toBe(0.9);
    // R: prop.test(90, 100, correct = FALSE)
    expect(low).toBeCloseTo(0.8256, 4);
    expect(high).toBeCloseTo(0.9448, 4);
  });

  it('says so where nothing was drawn', () => {
    expect(() => estimateScore({ ran: 0, noticed: 0, covered: 5, uncovered: 0 })).toThrow('larger share');
  });
});

describe('inSample', () => {
  const changes = Array.from({ length: 10_000 }, (_, line) => ({
    fileName: '/home/someone/src/restore/gbk.ts',
    replacement: 'false',
    location: { start: { line, column: 4 }, end: { line, column: 9 } },
  }));
  const drawn = (seed: number, share = 0.1): number[] =>
    changes.flatMap((change, index) => (inSample(change, share, seed, '/home/someone') ? [index] : []));

  it('draws about the share that is asked for, all where all are', () => {
    expect(drawn(1).length).toBeGreaterThan(900);
    expect(drawn(1).length).toBeLessThan(1100);
    expect(drawn(1, 1)).toHaveLength(changes.length);
  });

  it('draws the same ones for a seed, wherever the code lies, and others for another', () => {
    const elsewhere = changes.flatMap((change, index) =>
      inSample({ ...change, fileName: 'D:\\src\\restore\\gbk.ts' }, 0.1, 1, 'D:') ? [index] : [],
    );
    expect(elsewhere).toEqual(drawn(1));
    const first = new Set(drawn(1));
    expect(drawn(2).filter((index) => first.has(index)).length).toBeLessThan(200);
  });
});

describe('what tests ask of Vitest', () => {
  it('is kept by name, and runs each row with its values, when it is asked to', async () => {
    const seen: unknown[] = [];
    const tests = await api.testsOf([
      {
        name: 'a.test.ts',
        load: () => {
          api.describe('group', () => {
            api.it.each([[1, 2], 3])('row', (...values) => seen.push(values));
            api.describe.each(['x', 'y'])('%s', (value) => {
              api.it('inner', () => seen.push(value));
            });
          });
          api.describe.skipIf(true)('left out', () => {
            api.it('never', () => seen.push('never'));
          });
          return Promise.resolve();
        },
      },
      { name: 'b.test.ts', load: () => Promise.resolve(api.it('row', () => seen.push('b'))) },
    ]);
    expect(tests.map(({ id }) => id)).toEqual([
      'a.test.ts > group > row',
      'a.test.ts > group > row #1',
      'a.test.ts > group > %s > inner',
      'a.test.ts > group > %s > inner #1',
      'b.test.ts > row',
    ]);
    expect(seen).toEqual([]);
    for (const { run } of tests) await run();
    expect(seen).toEqual([[1, 2], [3], 'x', 'y', 'b']);
  });
});
