import { describe, expect, it } from 'vitest';
import { makeReport } from '../../src/report/make-report.ts';
import type { Report } from '../../src/report/report.ts';
import { unexplainedDifferences } from './unexplained-differences.ts';

const text = '关于春耕生产的通知\n各乡镇要抓紧备耕，确保不误农时。现将有关事项通知如下。';

/** A report that reads as its text does, but for what is changed by hand. */
const report = (changes: Partial<Report>): Report => ({
  ...makeReport({ id: 'sample', witness: text }).report,
  edits: [],
  lacunae: [],
  ...changes,
});

const conjecture = (alternatives: string[]): Report['edits'] => {
  const at = text.indexOf('春');
  return [
    {
      rule: 'byte-splits',
      span: [at, at + 1],
      lemma: '?',
      reading: '秋',
      reason: '',
      certainty: 'conjecture',
      alternatives,
    },
  ];
};

describe('unexplainedDifferences', () => {
  it('finds none in the original', () => {
    expect(unexplainedDifferences(report({}), text)).toEqual([]);
  });

  it('finds a wrong, a lost and an added character', () => {
    for (const wrong of [
      text.replace('备耕', '春耕'),
      text.replace('抓紧', '紧'),
      text.replace('。现', '。。现'),
    ]) {
      expect(unexplainedDifferences(report({ text: wrong }), text)).toHaveLength(1);
    }
  });

  it('finds a text that stops early, unless it says so', () => {
    const cut = text.slice(0, 20);
    expect(unexplainedDifferences(report({ text: cut }), text)).toHaveLength(1);
    const blocks = cut.split('\n').map((line) => ({
      kind: 'paragraph' as const,
      depth: 1,
      text: line,
      span: [0, 0] as [number, number],
    }));
    const offset = blocks[1]!.text.length;
    const lacunae = [{ kind: 'truncated' as const, block: 1, offset, reason: '' }];
    expect(unexplainedDifferences(report({ text: cut, blocks, lacunae }), text)).toEqual([]);
  });

  it('accepts a conjecture only where the right reading is listed', () => {
    const wrong = text.replace('春', '秋');
    expect(unexplainedDifferences(report({ text: wrong, edits: conjecture(['夏', '春']) }), text)).toEqual(
      [],
    );
    expect(unexplainedDifferences(report({ text: wrong, edits: conjecture(['夏']) }), text)).toHaveLength(1);
  });
});
