import { describe, expect, it } from 'vitest';
import { revert } from '../../../src/restore/ledger.ts';
import { runRules } from '../../../src/restore/pipeline.ts';
import { invisibleCharacters } from '../../../src/restore/rules/invisible-characters.ts';

const run = (text: string, options = {}) => runRules(text, [invisibleCharacters], options);

describe('invisible-characters', () => {
  it('takes a run away as one edit and names what stood there', () => {
    const { reading, ledger } = run('请求\u0005\b？');
    expect(reading).toBe('请求？');
    expect(ledger).toHaveLength(1);
    expect(ledger[0]).toMatchObject({ span: [2, 4], lemma: '\u0005\b', reading: '', certainty: 'certain' });
    expect(ledger[0]?.reason).toContain('U+0005');
    expect(ledger[0]?.reason).toContain('U+0008');
  });

  it.each([
    ['a byte order mark inside the text', '网站\n\ufeff\n首页', '网站\n\n首页'],
    ['bidirectional controls', '2010\u202e年\u2066五\u2069月', '2010年五月'],
    ['a joiner among Chinese', '汇\u200d报', '汇报'],
    ['a lone carriage return', '第一段\r第二段', '第一段\n第二段'],
    ['a line separator', '第一段\u2028第二段', '第一段\n第二段'],
    ['carriage returns before breaks', '甲\r\n\r\n乙', '甲\n\n乙'],
  ])('mends %s', (_, before, after) => {
    expect(run(before).reading).toBe(after);
    expect(revert(after, run(before).ledger)).toBe(before);
  });

  it('leaves zero-width characters alone where spacing is to be left alone, never controls', () => {
    expect(run('全\u200b市\u0007', { spacing: false }).reading).toBe('全\u200b市');
  });

  it('keeps joiners and selectors that make a character what it is', () => {
    const text = '👩‍💻 ❤️ 葛\udb40\udd00城 می‌خواهم';
    expect(run(text).ledger).toEqual([]);
  });

  it('declares what could not be decoded, and keeps it', () => {
    const { reading, ledger, marks } = run('\u200b全市\ufffd\ufffd工作\ufffd');
    expect(reading).toBe('全市\ufffd\ufffd工作\ufffd');
    expect(ledger).toHaveLength(1);
    expect(marks.map(({ kind, at }) => [kind, at])).toEqual([
      ['unreadable', 2],
      ['unreadable', 6],
    ]);
    expect(marks[0]?.reason).toContain('2个字符');
  });

  it('declares half a surrogate pair too', () => {
    expect(run('甲\ud840乙𠀀').marks).toMatchObject([{ kind: 'unreadable', at: 1 }]);
  });

  it.each([
    ['甲\f乙', '甲\n乙'],
    ['甲\n\f乙', '甲\n乙'],
    ['甲\f\n乙', '甲\n乙'],
    ['甲\n\f\n乙', '甲\n\n乙'],
  ])('makes one break of %j', (text, reading) => {
    expect(run(text).reading).toBe(reading);
  });
});
