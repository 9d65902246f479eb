import { describe, expect, it } from 'vitest';
import { after, amidChinese, before, isChinese } from '../../../src/restore/width/context.ts';
import { fullMark } from '../../../src/restore/width/full-mark.ts';
import { halfCharacters } from '../../../src/restore/width/half-characters.ts';
import { curlyQuotes, fullParentheses, loneParenthesis } from '../../../src/restore/width/pairs.ts';

/** Apply changes of single characters. */
const changed = (text: string, changes: readonly { at: number; reading: string }[]): string =>
  changes.reduce((line, { at, reading }) => line.slice(0, at) + reading + line.slice(at + 1), text);

describe('what stands around a mark', () => {
  it('looks past three spaces of any width, and no further', () => {
    for (const space of [' ', '\u3000', '\u00a0', '\t']) {
      expect(before(`甲${space.repeat(3)},`, 4)).toBe('甲');
      expect(before(`甲${space.repeat(4)},`, 5)).toBe(space);
      expect(after(`,${space.repeat(3)}乙`, 1)).toBe('乙');
      expect(after(`,${space.repeat(4)}乙`, 1)).toBe(space);
    }
  });

  it('ends at the line', () => {
    expect(before('甲\n ,', 3)).toBeUndefined();
    expect(after(', \n乙', 1)).toBeUndefined();
    expect(before(',', 0)).toBeUndefined();
    expect(after(',', 1)).toBeUndefined();
  });

  it('knows Chinese by characters and marks', () => {
    for (const character of '中〇㐀，。》…·') expect(isChinese(character), character).toBe(true);
    for (const character of ['a', '1', ',', ' ', '%', undefined]) expect(isChinese(character)).toBe(false);
  });

  it('is amid Chinese with a character within twelve on both sides', () => {
    const around = (left: number, right: number): boolean =>
      amidChinese(`中${'1'.repeat(left)},${'1'.repeat(right)}文`, left + 1);
    expect(around(11, 11)).toBe(true);
    expect(around(12, 11)).toBe(false);
    expect(around(11, 12)).toBe(false);
    expect(amidChinese('中,', 1)).toBe(false);
    expect(amidChinese(',文', 0)).toBe(false);
  });
});

describe('fullMark', () => {
  /** The mark at `|`. */
  const marked = (text: string, halfWidth = false): string | undefined =>
    fullMark(text.replace('|', ''), text.indexOf('|'), halfWidth);

  it.each([
    ['今天|,大家', '，'],
    ['如下|:', '：'],
    ['|;其次', '；'],
    ['好|!', '！'],
    ['何为GDP|?', undefined],
    ['是吗|?', '？'],
    ['）|, and', '，'],
    ['GDP |,增长', '，'],
    ['5|,增长', '，'],
    ['1|,000元', undefined],
    // A path, not a sentence.
    ['甲盘|:/目录', undefined],
    ['甲盘|:\\目录', undefined],
    ['比分1|:3', undefined],
    ['□|:□', undefined],
    ['共3|:其中', '：'],
    ['网址http|://中', undefined],
    ['盘C|:\\中', undefined],
    ['甲&nbsp|;乙', undefined],
    ['甲&#160|;乙', undefined],
    ['甲&b|;乙', '；'],
    ['甲&|;乙', '；'],
    ['甲 |? 乙', undefined],
    ['甲 |?乙', '？'],
    ['甲|? 乙', '？'],
    ['甲|?，乙', undefined],
    ['甲|?;乙', undefined],
    ['甲，|?乙', undefined],
    ['甲。|?乙', '？'],
    ['中a|,b文', undefined],
    ['中5|,b文', undefined],
    ['中(5)|,b文', '，'],
    ['中a|,(b)文', '，'],
    ['a(5)|,b', undefined],
  ])('makes %s to %s', (text, full) => {
    expect(marked(text)).toBe(full);
  });

  it.each([
    ['中5|,b文', '，'],
    ['中a|,b文', undefined],
    ['5|,b', undefined],
    ['中5|,6文', undefined],
  ])('on a page of half-width marks makes %s to %s', (text, full) => {
    expect(marked(text, true)).toBe(full);
  });
});

describe('parentheses', () => {
  const pair = (text: string, halfWidth = false): string =>
    changed(text, fullParentheses(text, text.indexOf('('), text.indexOf(')'), halfWidth));

  it.each([
    ['工作(汇报)', '工作（汇报）'],
    ['(汇a)', '（汇a）'],
    ['(a报)', '（a报）'],
    ['甲(a)', '甲（a）'],
    ['(a)甲', '（a）甲'],
    ['甲 (a)', '甲 （a）'],
    ['x(a)甲', 'x(a)甲'],
    ['f(x)', 'f(x)'],
    ['1(2)3', '1(2)3'],
    ['x(甲)', 'x（甲）'],
  ])('makes %s to %s', (text, full) => {
    expect(pair(text)).toBe(full);
  });

  it('does not ask for Latin before them on a page of half-width marks', () => {
    expect(pair('x(a)甲', true)).toBe('x（a）甲');
    expect(pair('x(a)b', true)).toBe('x(a)b');
  });

  it('takes one that is alone only between Chinese characters', () => {
    const lone = (text: string): string => changed(text, loneParenthesis(text, text.search(/[()]/)));
    expect(lone('甲(乙')).toBe('甲（乙');
    expect(lone('甲)乙')).toBe('甲）乙');
    for (const text of ['甲(1', '1)乙', '(乙', '甲)', '甲(，']) expect(lone(text)).toBe(text);
  });
});

describe('quotation marks', () => {
  const quotes = (text: string): string =>
    changed(
      text,
      curlyQuotes(
        text,
        [...text.matchAll(/"/g)].map(({ index }) => index),
        '“”',
      ),
    );

  it.each([
    ['"甲"', '“甲”'],
    ['"甲b"', '“甲b”'],
    ['"b甲"', '“b甲”'],
    ['甲"b"乙', '甲“b”乙'],
    ['"甲"和"乙"', '“甲”和“乙”'],
    ['甲"b"', '甲"b"'],
    ['"b"乙', '"b"乙'],
    ['"甲"和"乙', '"甲"和"乙'],
    ['"甲" "b"', '"甲" "b"'],
    ['"b"', '"b"'],
    // Signs of inches are behind figures, and open nothing; behind a year a quotation may begin.
    ['55"甲、86"乙', '55"甲、86"乙'],
    ['"甲"55"乙', '“甲”55"乙'],
    ['5.5"管"甲"', '5.5"管“甲”'],
    ['"甲55"乙', '“甲55”乙'],
    ['2009"甲"乙', '2009“甲”乙'],
  ])('makes %s to %s', (text, curly) => {
    expect(quotes(text)).toBe(curly);
  });
});

describe('halfCharacters', () => {
  it.each([
    ['１９９２', '年', '1992'],
    ['ＧＤＰ', undefined, 'GDP'],
    ['ａｚＡＺ０９', undefined, 'azAZ09'],
    ['５％', '，', '5%'],
    ['１，０００', '元', '1,000'],
    ['１０：３０', '分', '10:30'],
    ['５．５', '倍', '5.5'],
    ['５．', '甲', '5.'],
    ['Ａ．', '甲', 'A．'],
    ['＋５', '度', '+5'],
    ['－５', '度', '-5'],
    ['１／２', '的', '1/2'],
    ['５＋', '甲', '5＋'],
    ['ＸＸ', '县', 'ＸＸ'],
    ['ｘｘ', '县', 'ｘｘ'],
    ['ＸＸ', '1', 'XX'],
    ['Ｘ', '光', 'X'],
    ['ＸＸＬ', '号', 'XXL'],
    ['２０ＸＸ', '年', '20XX'],
  ])('makes %s before %s to %s', (run, next, half) => {
    expect(halfCharacters(run, next)).toBe(half);
  });
});
