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

const find = (name: string, rule: Rule['find']): Rule => ({
  name,
  reason: '',
  examples: [],
  counterExamples: [],
  find: rule,
});

const replaceAll = (name: string, what: string, by: string): Rule =>
  find(name, (text) => ({
    edits: [...text.matchAll(new RegExp(what, 'g'))].map((match) => ({
      rule: name,
      span: [match.index, match.index + match[0].length],
      lemma: match[0],
      reading: by,
      reason: '',
      certainty: 'certain',
    })),
  }));

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
        let end = 0;
        for (const { span, lemma } of ledger) {
          expect(span[0], 'in order and apart').toBeGreaterThanOrEqual(end);
          expect(lemma).toBe(witness.slice(...span));
          end = span[1];
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps a mark before the character it was put before, whatever happens around it', () => {
    const part = fc.tuple(
      fc.array(fc.nat(20), { maxLength: 8 }),
      fc.array(fc.string({ maxLength: 4, unit: fc.constantFrom('x', 'y') }), { maxLength: 4 }),
      fc.boolean(),
    );
    const marking = find('mark', (text) => ({
      edits: [],
      marks: [{ kind: 'unreadable', at: text.indexOf('◆'), reason: '' }],
    }));
    fc.assert(
      fc.property(fc.nat(10), fc.nat(10), fc.array(part, { maxLength: 5 }), (before, after, parts) => {
        const around = parts.map(([cuts, readings, charwise], index) => {
          const rule = arbitraryRule(`r${index}`, cuts, readings, charwise);
          return find(rule.name, (text, context) => ({
            edits: rule.find(text, context).edits.filter(({ lemma }) => !lemma.includes('◆')),
          }));
        });
        const { reading, marks } = runRules(`${'a'.repeat(before)}◆${'b'.repeat(after)}`, [
          marking,
          ...around,
        ]);
        expect(marks.map(({ at }) => reading[at])).toEqual(['◆']);
      }),
      { numRuns: 2000 },
    );
  });

  it('puts a mark inside replaced text at its start', () => {
    const marking = find('mark', () => ({ edits: [], marks: [{ kind: 'truncated', at: 2, reason: '' }] }));
    const { marks } = runRules('abcd', [marking, replaceAll('a', 'abc', 'x')]);
    expect(marks).toMatchObject([{ at: 0 }]);
  });

  it('is as sure as its least sure step, and keeps alternatives in step with later work', () => {
    const guess = find('guess', (text) => ({
      edits: [
        {
          rule: 'guess',
          span: [1, 2],
          lemma: text.slice(1, 2),
          reading: '保',
          reason: '猜',
          certainty: 'conjecture',
          alternatives: ['海', '校'],
        },
      ],
    }));
    const { reading, ledger } = runRules('上?是,', [
      guess,
      replaceAll('b', '保是', '保為'),
      replaceAll('c', '為', '为'),
    ]);
    expect(reading).toBe('上保为,');
    expect(ledger).toHaveLength(1);
    expect(ledger[0]).toMatchObject({ span: [1, 3], lemma: '?是', rule: 'guess', certainty: 'conjecture' });
    expect(ledger[0]?.alternatives?.every((alternative) => alternative.length === 2)).toBe(true);
  });

  it('keeps a guess that a later rule took back: something may have stood there', () => {
    const guess = find('guess', () => ({
      edits: [
        {
          rule: 'guess',
          span: [1, 1],
          lemma: '',
          reading: '|',
          reason: '猜',
          certainty: 'conjecture',
          alternatives: ['1', '2'],
        },
      ],
    }));
    const { reading, ledger } = runRules('甲乙', [guess, replaceAll('b', '\\|', '')]);
    expect(reading).toBe('甲乙');
    expect(ledger).toMatchObject([{ span: [1, 1], lemma: '', reading: '', alternatives: ['1', '2'] }]);
  });

  it('lets a charwise edit of the whole text pass over earlier edits without swallowing them', () => {
    const insert = replaceAll('a', 'x', '');
    const whole = find('upper', (text) => ({
      edits: [
        {
          rule: 'upper',
          span: [0, text.length],
          lemma: text,
          reading: text.toUpperCase(),
          reason: '',
          certainty: 'certain',
          charwise: true,
        },
      ],
    }));
    const { reading, ledger } = runRules('axbxc', [insert, whole]);
    expect(reading).toBe('ABC');
    expect(ledger.map(({ span, lemma, reading }) => [span, lemma, reading])).toEqual([
      [[0, 1], 'a', 'A'],
      [[1, 2], 'x', ''],
      [[2, 3], 'b', 'B'],
      [[3, 4], 'x', ''],
      [[4, 5], 'c', 'C'],
    ]);
  });

  it('merges two findings of one rule that fall into one earlier edit', () => {
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
