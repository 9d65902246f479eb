import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/restore/edit.ts';
import { qualityOf } from '../../src/structure/quality.ts';

const edit = (rule: string, certainty: Edit['certainty']): Edit => ({
  rule,
  span: [0, 1],
  lemma: 'a',
  reading: 'b',
  reason: '',
  certainty,
});
const gap = (kind: 'truncated' | 'missing-fragment' | 'unreadable') => ({
  kind,
  block: 0,
  offset: 0,
  reason: '',
});
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const text = '文'.repeat(2000);
const doubt = edit('byte-splits', 'conjecture');

describe('qualityOf', () => {
  it.each([
    ['A', 0, []],
    ['A', 0, [gap('truncated')]],
    ['B', 1, []],
    ['B', 4, []],
    ['C', 5, []],
    ['C', 0, [gap('unreadable')]],
    ['C', 20, times(5, gap('missing-fragment'))],
    ['D', 21, []],
    ['D', 0, times(6, gap('unreadable'))],
  ])('grades %s with %i conjectures in 2,000 characters and gaps %j', (grade, conjectures, lacunae) => {
    expect(qualityOf({ text, edits: times(conjectures, doubt), lacunae }).grade).toBe(grade);
  });

  it('grades D what was read in a wrong encoding, though nothing was edited in it', () => {
    const misread = new TextDecoder('gbk').decode(
      new TextEncoder().encode('关于清溪县的工作总结，请予审议。'),
    );
    expect(qualityOf({ text: misread, edits: [], lacunae: [gap('unreadable')] }).grade).toBe('D');
    expect(qualityOf({ text: misread, edits: [], lacunae: [] }).grade).toBe('D');
  });

  it('does not call a short text bad for one conjecture', () => {
    expect(qualityOf({ text: '短文', edits: [doubt], lacunae: [] }).grade).toBe('B');
  });

  it('does not count doubt about line breaks', () => {
    const breaks = { ...doubt, reading: '\n', alternatives: ['\u3000', ''] };
    const mark = { ...doubt, reading: '\n', alternatives: ['？'] };
    expect(qualityOf({ text, edits: times(50, breaks), lacunae: [] }).grade).toBe('A');
    expect(qualityOf({ text, edits: times(50, mark), lacunae: [] }).grade).toBe('D');
  });

  it('counts the steps of each rule and the edits of each certainty', () => {
    const { rule, lemma, reading, reason, certainty } = edit('script', 'certain');
    const steps = [
      { rule, lemma, reading, reason, certainty },
      { rule: 'annotations', lemma, reading, reason, certainty },
    ];
    const edits = [edit('annotations', 'proven'), { ...edit('script', 'certain'), steps }];
    expect(qualityOf({ text, edits, lacunae: [] })).toEqual({
      grade: 'A',
      counts: { annotations: 2, script: 1 },
      certainty: { proven: 1, certain: 1, conjecture: 0 },
    });
  });
});
