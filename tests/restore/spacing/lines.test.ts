import { describe, expect, it } from 'vitest';
import { breakCutsSentence } from '../../../src/restore/spacing/cut-lines.ts';
import { letterSpaces } from '../../../src/restore/spacing/letter-spaced.ts';
import { wrappedLines } from '../../../src/restore/spacing/wrapped-lines.ts';

describe('letterSpaces', () => {
  it.each([
    ['政 府 工 作', [1, 3, 5]],
    ['政 府 工', []],
    ['政府 工 作 报', []],
    ['a 政 府 工 作', [3, 5, 7]],
    ['政 府 工 作 报告', []],
    ['政府 工 作 报 告 制 度', []],
    ['成 员：李 明 成 员', []],
    ['李 明 张 强', []],
    ['（征 求 意 见 稿）', [2, 4, 6, 8]],
    ['江 苏 省 财 政 厅', [1, 3, 5, 7, 9]],
    ['政 府 工 作  报 告 制 度', [1, 3, 5, 10, 12, 14]],
    ['政 府 a 工 作 报 告', [7, 9, 11]],
    ['龚 正', []],
    ['', []],
  ])('of %s are at %j', (line, places) => {
    expect(letterSpaces(line, 0)).toEqual(places);
    expect(letterSpaces(line, 100)).toEqual(places.map((at) => at + 100));
  });

  it('are none where a line beside has as many cells', () => {
    expect(letterSpaces('政 府 工 作', 0, ['', '甲 乙 丙'])).toEqual([1, 3, 5]);
    expect(letterSpaces('政 府 工 作', 0, ['甲 乙 丙 丁', ''])).toEqual([]);
    expect(letterSpaces('政 府 工 作', 0, ['', '甲\u3000乙  丙\t丁'])).toEqual([]);
  });
});

describe('breakCutsSentence', () => {
  const words = (length: number): string => '全市民政工作'.repeat(20).slice(0, length);

  it('where a mark begins the next line or ends this one that never does', () => {
    for (const mark of '，、。；：！？”’）》】〉」』')
      expect(breakCutsSentence('甲', `${mark}乙`, '')).toBe(true);
    for (const mark of '“‘（《【〈「『') expect(breakCutsSentence(`甲${mark}`, '乙', '')).toBe(true);
    expect(breakCutsSentence('甲', '乙', '丙')).toBe(false);
    expect(breakCutsSentence('', '，乙', '丙')).toBe(false);
    expect(breakCutsSentence('甲（', '', '丙')).toBe(false);
  });

  it.each([
    ['a link', words(31), '创建办法', '，全市', true],
    ['a link of sixty', words(31), words(60), '，全市', true],
    ['one of more', words(31), words(61), '，全市', false],
    ['a short line before it', words(30), '创建办法', '，全市', false],
    ['a sentence’s end before it', `${words(31)}。`, '创建办法', '，全市', false],
    ['a sentence', words(31), '创建办法。', '，全市', false],
    ['nothing behind it', words(31), '创建办法', '', false],
    ['a line of its own behind it', words(31), '创建办法', '全市', false],
  ])('for %s', (_, line, next, third, cuts) => {
    expect(breakCutsSentence(line, next, third)).toBe(cuts);
  });
});

describe('wrappedLines', () => {
  const joined = (text: string): number[] => {
    let start = 0;
    const lines = text.split('\n').flatMap((line) => {
      const from = start + (/^[ \u3000]*/.exec(line)?.[0].length ?? 0);
      const to = start + line.length;
      start = to + 1;
      return from < to ? [{ start: from, end: to }] : [];
    });
    return [...wrappedLines(text, lines)];
  };
  /** A line of so many characters, with a comma inside. */
  const full = (length = 30): string => `${'一'.repeat(10)}，${'民'.repeat(length - 11)}`;
  const close = '工作完成。';

  it('joins five full lines and the short one that ends them', () => {
    expect(joined([full(), full(), full(), full(), full(), close].join('\n'))).toEqual([1, 2, 3, 4, 5]);
    expect(joined([full(), full(), full(), full(), close].join('\n'))).toEqual([]);
  });

  it('needs three of them where paragraphs are indented', () => {
    const indented = (length: number): string => `\u3000\u3000${full(length - 2)}`;
    expect(joined([indented(30), full(), full(), close, `\u3000\u3000${close}`].join('\n'))).toEqual([
      1, 2, 3,
    ]);
    expect(joined([indented(30), full(), close, `\u3000\u3000${close}`].join('\n'))).toEqual([]);
  });

  it('allows for words that stay whole: a line may be three halves short', () => {
    const uneven = [full(), `${full(28)}a`, full(), full(29), full(), close];
    expect(joined(uneven.join('\n'))).toEqual([1, 2, 3, 4, 5]);
    // Two characters short, a line is no longer full.
    expect(
      joined([full(), full(28), full(), full(), full(), full(), full(), close].join('\n')),
    ).not.toContain(2);
  });

  it.each([
    ['narrow lines', [full(14), full(14), full(14), full(14), full(14), close]],
    ['wide ones', [full(66), full(66), full(66), full(66), full(66), close]],
    ['lines that end sentences', Array.from({ length: 6 }, () => `${full(29)}。`)],
    ['lines without marks', [...Array.from({ length: 5 }, () => '民'.repeat(30)), close]],
    ['lines that no end closes', [full(), full(), full(), full(), full(), '没有结束']],
    ['full lines to the end', [full(), full(), full(), full(), full(), full()]],
    ['lines among wider ones', [full(), full(), full(), full(), full(), close, full(40)]],
  ])('leaves %s alone', (_, lines) => {
    expect(joined(lines.join('\n'))).toEqual([]);
  });

  it('does not join over a blank line, an indent or a heading’s mark', () => {
    const lines = [full(), full(), full(), full(), full(), full(), close];
    expect(joined(lines.toSpliced(3, 0, '').join('\n'))).toEqual([1, 2, 4, 5, 6]);
    expect(joined(lines.with(3, `\u3000\u3000${full(28)}`).join('\n'))).toEqual([1, 2, 4, 5, 6]);
    expect(joined(lines.with(3, `一、${full(28)}`).join('\n'))).toEqual([1, 2, 4, 5, 6]);
    expect(joined(lines.with(3, `${full(29)}。`).join('\n'))).toEqual([1, 2, 3, 5, 6]);
  });
});
