import { describe, expect, test } from 'vitest';
import type { Edit, FoundEdit } from '../../src/restore/edit.ts';
import { mergeEdits } from '../../src/restore/merge-edits.ts';

/**
 * The witness lies at 100; `text` is the reading at the places the edits touch, from 20 on. The earlier edit read
 * 二 of what is 贰 in the witness, at 22.
 */
const from = 20;
const text = '甲乙二丁戊';
const earlier: Edit = {
  rule: 'width',
  span: [102, 103],
  lemma: '贰',
  reading: '二',
  reason: '全角',
  certainty: 'conjecture',
  alternatives: ['三'],
};
const touched = [{ edit: earlier, at: 22 }];
const merge = (edit: Partial<FoundEdit> & Pick<FoundEdit, 'span'>): Edit =>
  mergeEdits(
    text,
    from,
    touched,
    {
      rule: 'spacing',
      lemma: '丁',
      reading: '肆',
      reason: '多余',
      certainty: 'certain',
      ...edit,
    },
    [100, 105],
    '甲乙贰丁戊',
  );

describe('what a place reads otherwise when two edits become one', () => {
  test('the later edit stands behind: it is done in each of the other readings, too', () => {
    const merged = merge({ span: [23, 24] });
    expect(merged.reading).toBe('甲乙二肆戊');
    expect(merged.alternatives).toEqual(['甲乙三肆戊']);
  });

  test('one place apart from it', () => {
    expect(merge({ span: [24, 25], lemma: '戊' }).alternatives).toEqual(['甲乙三丁肆']);
  });

  test('it stands before', () => {
    const merged = merge({ span: [21, 22], lemma: '乙' });
    expect(merged.reading).toBe('甲肆二丁戊');
    expect(merged.alternatives).toEqual(['甲肆三丁戊']);
    expect(merge({ span: [20, 21], lemma: '甲' }).alternatives).toEqual(['肆乙三丁戊']);
  });

  test('a longer one moves what stands behind it', () => {
    const longer = [{ edit: { ...earlier, alternatives: ['三四'] }, at: 22 }];
    const later = (span: FoundEdit['span'], lemma: string): Edit =>
      mergeEdits(
        text,
        from,
        longer,
        { rule: 'spacing', span, lemma, reading: '肆', reason: '多余', certainty: 'certain' },
        [100, 105],
        '',
      );
    expect(later([23, 24], '丁').alternatives).toEqual(['甲乙三四肆戊']);
    expect(later([24, 25], '戊').alternatives).toEqual(['甲乙三四丁肆']);
    expect(later([21, 22], '乙').alternatives).toEqual(['甲肆三四丁戊']);
    expect(later([20, 21], '甲').alternatives).toEqual(['肆乙三四丁戊']);
  });

  test('it changes what the earlier one made: another reading has nothing that it would change', () => {
    expect(merge({ span: [22, 24], lemma: '二丁' }).alternatives).toEqual(['甲乙三丁戊']);
    expect(merge({ span: [21, 23], lemma: '乙二' }).alternatives).toEqual(['甲乙三丁戊']);
  });

  test('it covers the earlier one, and another reading that is longer is kept as it was', () => {
    const long = { ...earlier, alternatives: ['二丁'] };
    const edit: FoundEdit = {
      rule: 'spacing',
      span: [22, 24],
      lemma: '二丁',
      reading: '肆',
      reason: '多余',
      certainty: 'certain',
    };
    const merged = mergeEdits(text, from, [{ edit: long, at: 22 }], edit, [100, 105], '');
    expect(merged.alternatives).toEqual(['甲乙二丁丁戊']);
  });

  test('another reading in which the later edit finds its lemma is changed by it', () => {
    const long = { ...earlier, reading: '乙二', alternatives: ['丙二'] };
    const edit: FoundEdit = {
      rule: 'spacing',
      span: [22, 23],
      lemma: '二',
      reading: '肆',
      reason: '多余',
      certainty: 'certain',
    };
    const merged = mergeEdits(text, from, [{ edit: long, at: 21 }], edit, [100, 105], '');
    expect(merged.alternatives).toEqual(['甲丙肆丁戊']);
  });

  test('those of the later edit come first, and what it reads is none of them', () => {
    const merged = merge({ span: [23, 24], certainty: 'conjecture', alternatives: ['伍', '肆'] });
    expect(merged.alternatives).toEqual(['甲乙二伍戊', '甲乙三肆戊']);
  });
});

describe('what is known of the edit that two became', () => {
  test('it is as sure as the less sure of them; steps are both, in their order', () => {
    const merged = merge({ span: [23, 24] });
    expect(merged).toMatchObject({
      rule: 'width',
      span: [100, 105],
      lemma: '甲乙贰丁戊',
      certainty: 'conjecture',
    });
    expect(merged.steps?.map(({ rule }) => rule)).toEqual(['width', 'spacing']);
  });

  test('where nothing is conjecture, or no other reading is left, none is given', () => {
    const sure = { ...earlier, certainty: 'certain' } satisfies Edit;
    const edit: FoundEdit = {
      rule: 'spacing',
      span: [23, 24],
      lemma: '丁',
      reading: '肆',
      reason: '多余',
      certainty: 'certain',
    };
    const certain = mergeEdits(text, from, [{ edit: sure, at: 22 }], edit, [100, 105], '');
    expect(certain.certainty).toBe('certain');
    expect(certain).not.toHaveProperty('alternatives');
    const alone = { ...sure, certainty: 'conjecture' } satisfies Edit;
    delete (alone as Edit).alternatives;
    const none = mergeEdits(text, from, [{ edit: alone, at: 22 }], edit, [100, 105], '');
    expect(none.certainty).toBe('conjecture');
    expect(none).not.toHaveProperty('alternatives');
  });
});

test('a later edit may take in as many earlier ones as a long page has', () => {
  const many = 200_000;
  const blanks = Array.from({ length: many }, (_, at) => {
    const edit: Edit = {
      rule: 'markup-remains',
      span: [at, at + 1],
      lemma: '空',
      reading: ' ',
      reason: '实体',
      certainty: 'certain',
    };
    return { edit, at };
  });
  const blank = ' '.repeat(many);
  const removed: FoundEdit = {
    rule: 'spacing',
    span: [0, many],
    lemma: blank,
    reading: '',
    reason: '多余',
    certainty: 'certain',
  };
  const merged = mergeEdits(blank, 0, blanks, removed, [0, many], '空'.repeat(many));
  expect(merged).toMatchObject({ reading: '', certainty: 'certain' });
  expect(merged.steps).toHaveLength(many + 1);
});
