import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revert } from '../../../src/restore/ledger.ts';
import { runRules } from '../../../src/restore/pipeline.ts';
import { lostBreaks } from '../../../src/restore/rules/lost-breaks.ts';
import { describeCases } from '../helpers/cases.ts';

const piece = fc.constantFrom(
  '?', '??', ' ', '　', '\n', '。', '，', '：', '、', '》', '“', '一、', '（一）', '各位代表', '什么', '吗', '市长', '龚', '正', '——', '工作', 'a=', '1',
); // prettier-ignore

describe('lost-breaks', () => {
  describeCases('lost-breaks', (text) => runRules(text, [lostBreaks]));

  it('touches nothing but `?` and spaces, and can be taken back', () => {
    const bare = (text: string): string => text.replace(/[?？\s]/g, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, halfWidth) => {
        const text = pieces.join('');
        const { reading, ledger } = runRules(text, [lostBreaks], { facts: { halfWidth } });
        expect(bare(reading)).toBe(bare(text));
        expect(revert(reading, ledger)).toBe(text);
      }),
    );
  });

  it('says that a character behind 、 is lost and leaves it', () => {
    const { reading, marks } = runRules('堤防加固二期、?水灌区开工建设。', [lostBreaks]);
    expect(reading).toContain('、?水');
    expect(marks.map(({ kind, at }) => [kind, at])).toEqual([['unreadable', 7]]);
  });

  it('says that a character between two figures is lost, on a page that has lost others, and leaves it', () => {
    const places = (text: string): number[] => {
      const { reading, marks } = runRules(text, [lostBreaks]);
      expect(reading).toMatch(/[0-9]\?[0-9]/);
      return marks.map(({ at }) => at);
    };
    const page = '2006?2010年完成投资三亿元，群众满意。';
    expect(places(`${page}?全县稳步发展。`)).toEqual([4]);
    // Nothing else is lost there; an address is whole.
    expect(places(`${page}全县稳步发展。`)).toEqual([]);
    expect(places('见http://example.org/1?2一文，群众满意。?全县稳步发展。')).toEqual([]);
  });

  it('keeps a question mark and gives the break behind it back', () => {
    const { reading } = runRules('如何回报她的馈赠呢??我们要实干。', [lostBreaks], {
      facts: { halfWidth: true },
    });
    expect(reading).toBe('如何回报她的馈赠呢?\n我们要实干。');
  });
});
