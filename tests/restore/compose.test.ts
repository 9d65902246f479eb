import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundEdit } from '../../src/restore/edit.ts';
import { replay, revert } from '../../src/restore/ledger.ts';
import { runRules } from '../../src/restore/pipeline.ts';
import type { Rule } from '../../src/restore/rule.ts';

/** A rule that cuts the text at the given places and edits every other stretch, or puts something in between. */
function arbitraryRule(
  name: string,
  cuts: readonly number[],
  readings: readonly string[],
  charwise: boolean,
): Rule {
  const find = (text: string): { edits: FoundEdit[] } => {
    const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
    const edits = readings.flatMap((reading, index): FoundEdit[] => {
      const [start, end] = [at[2 * index], at[2 * index + 1]];
      if (start === undefined || end === undefined) return [];
      const lemma = text.slice(start, end);
      const same = charwise ? lemma.replace(/./gs, reading[0] ?? 'z') : reading;
      return [
        { rule: name, span: [start, end], lemma, reading: same, reason: '', certainty: 'certain', charwise },
      ];
    });
    return { edits };
  };
  return { name, reason: '', examples: [], counterExamples: [], find };
}

describe('compose', () => {
  it('keeps a flat ledger that replays and reverts, whatever rules do to what others made', () => {
    const rule = fc.tuple(
      fc.array(fc.nat(40), { maxLength: 12 }),
      fc.array(fc.string({ maxLength: 4 }), { maxLength: 6 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(rule, { maxLength: 6 }), (witness, parts) => {
        const rules = parts.map(([cuts, readings, charwise], index) =>
          arbitraryRule(`r${index}`, cuts, readings, charwise),
        );
        const { reading, ledger } = runRules(witness, rules);
        expect(replay(witness, ledger)).toBe(reading);
        expect(revert(reading, ledger)).toBe(witness);
      }),
      { numRuns: 3000 },
    );
  });

  it('merges two findings of one rule that fall into one earlier edit', () => {
    const replaceAll = (name: string, what: string, by: string): Rule => ({
      name,
      reason: '',
      examples: [],
      counterExamples: [],
      find: (text) => ({
        edits: [...text.matchAll(new RegExp(what, 'g'))].map((match) => ({
          rule: name,
          span: [match.index, match.index + what.length],
          lemma: what,
          reading: by,
          reason: '',
          certainty: 'certain',
        })),
      }),
    });
    const { reading, ledger } = runRules('甲乙', [
      replaceAll('a', '甲', '子丑子'),
      replaceAll('b', '子', '寅卯'),
    ]);
    expect(reading).toBe('寅卯丑寅卯乙');
    expect(ledger).toHaveLength(1);
    expect(ledger[0]).toMatchObject({ span: [0, 1], lemma: '甲', reading: '寅卯丑寅卯' });
    expect(ledger[0]?.steps?.map((step) => step.rule)).toEqual(['a', 'b', 'b']);
  });
});
