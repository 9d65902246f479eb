import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprints } from '../../src/across/fingerprints.ts';
import { sharedIn } from './meet-in-memory.ts';

/** Characters of which no two are alike, from a place of their own. */
const unique = (from: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, i) => 0x4e00 + from + i));

describe('shared passages', () => {
  test('are found whole, in both texts', () => {
    const passage = unique(0, 41);
    const texts = [unique(100, 50) + passage + unique(200, 9), unique(300, 7) + passage + unique(400, 80)];
    const [first, second] = sharedIn(texts);
    expect(first).toEqual([{ start: 50, end: 91, other: 1, otherStart: 7 }]);
    expect(second).toEqual([{ start: 7, end: 48, other: 0, otherStart: 50 }]);
  });

  test('are 30 characters long or longer', () => {
    const around = (passage: string) => [
      unique(100, 40) + passage + unique(200, 40),
      unique(300, 40) + passage + unique(400, 40),
    ];
    expect(sharedIn(around(unique(0, 29)))).toEqual([[], []]);
    expect(sharedIn(around(unique(0, 30)))[0]).toHaveLength(1);
  });

  test('are not sought inside one text', () => {
    const passage = unique(0, 60);
    expect(sharedIn([passage + unique(100, 5) + passage, unique(300, 90)])).toEqual([[], []]);
  });

  test('are left out where they are stock phrases', () => {
    const texts = Array.from({ length: 12 }, (_, i) => unique(1000 + 50 * i, 40) + unique(0, 40));
    expect(sharedIn(texts, 11).flat()).toEqual([]);
    expect(sharedIn(texts, 12)[3]).toHaveLength(11);
  });

  test('are the same letters, always; a passage that was put in is always found', () => {
    const letter = fc.constantFrom(...'甲乙丙丁');
    const text = fc.string({ unit: letter, maxLength: 90 });
    const passage = fc.string({ unit: letter, minLength: 30, maxLength: 80 });
    fc.assert(
      fc.property(text, text, text, text, passage, (a, b, c, d, common) => {
        const texts = [a + common + b, c + common + d];
        const found = sharedIn(texts);
        found.forEach((runs, i) => {
          for (const { start, end, other, otherStart } of runs) {
            expect(end - start).toBeGreaterThanOrEqual(30);
            expect(texts[other]!.slice(otherStart, otherStart + end - start)).toBe(
              texts[i]!.slice(start, end),
            );
          }
        });
        // Every letter of it lies in a passage, save for what overlaps another by less than 30.
        const covered = found[0]!.some(
          ({ start, end }) => start < a.length + common.length && end > a.length,
        );
        expect(covered).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('take linear time in texts that repeat one sign', () => {
    const monotonous = '一'.repeat(2_000_000);
    const [runs] = sharedIn([monotonous, monotonous + '二']);
    expect(runs).toEqual([{ start: 0, end: 2_000_000, other: 1, otherStart: 0 }]);
  });
});

describe('fingerprints', () => {
  test('are about one in eight', () => {
    const text = Array.from({ length: 20_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * i * 31 + i * 7) % 5003)),
    ).join('');
    const { hashes } = fingerprints(text);
    expect(hashes.length / text.length).toBeGreaterThan(0.1);
    expect(hashes.length / text.length).toBeLessThan(0.16);
  });

  test('are none of a text that is shorter than what is hashed', () => {
    expect(fingerprints('一二三').hashes).toHaveLength(0);
  });
});
