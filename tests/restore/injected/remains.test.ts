import { describe, expect, it } from 'vitest';
import { emptyTags } from '../../../src/restore/injected/empty-tags.ts';
import { strayQuotes } from '../../../src/restore/injected/stray-quotes.ts';

describe('strayQuotes', () => {
  it.each([
    ["我们的'工作", [3]],
    ["我们的'，工作", [3]],
    ["我们的'工作'", []],
    ["'我们的'工作", []],
    ["好的'一行'\n我们的'工作\n末行'", [10]],
    ["我们的'a", []],
    ["a的'工作", []],
    ["我们的'", []],
    ['我们的“工作', []],
  ])('in %j stand at %j', (text, places) => {
    expect(strayQuotes(text)).toEqual(places);
  });

  it('are not sought in a line of four thousand', () => {
    const line = (length: number): string => `我们的'${'工'.repeat(length - 4)}`;
    expect(strayQuotes(line(3999))).toEqual([3]);
    expect(strayQuotes(line(4000))).toEqual([]);
  });
});

describe('emptyTags', () => {
  const taken = (text: string): string =>
    emptyTags(text).reduceRight((left, [start, end]) => left.slice(0, start) + left.slice(end), text);

  it.each([
    ['甲<b id="a1b2c"></b>乙', '甲乙'],
    ['甲\n<b id="a1b2c"></b>\n乙', '甲\n乙'],
    ['<b id="a1b2c"></b>\n乙', '乙'],
    ['甲\n<b id="a1b2c"></b>', '甲\n'],
    ['甲\n<b id="a1b2c"></b>乙', '甲\n乙'],
    ['甲<b id="a1b2c"></b>\n乙', '甲\n乙'],
    ['甲\n1. <b id="a1b2c"></b>\n乙', '甲\n乙'],
    ['甲<b id="a1b2c"><i id="a1b2c"></i></b>乙', '甲乙'],
    ['甲<b id="a1b2c"></b> 2. <i id="a1b2c"></i>乙', '甲乙'],
    ['甲<b id="a1b2c">字</b>乙', undefined],
    ['甲<b id="a1b2c"><i id="a1b2d"></i></b>乙', undefined],
    ['甲<b></b>乙', undefined],
    ['甲<b id="a1b2c"></i>乙', undefined],
    ['甲</b>乙', undefined],
    ['甲<b id="a1b2c">乙', undefined],
    ['甲<b id="a1b2"></b>乙', undefined],
  ])('of %j leave %j', (text, left) => {
    expect(taken(text)).toBe(left ?? text);
  });

  it('are one run up to four hundred code units apart', () => {
    const run = (gap: number): number =>
      emptyTags(`<b id="a1b2c"></b>${' '.repeat(gap)}<b id="a1b2c"></b>`).length;
    expect(run(400)).toBe(1);
    expect(run(401)).toBe(2);
  });
});
