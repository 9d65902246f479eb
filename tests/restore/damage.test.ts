import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damageBytes, splitMarks, type SplitMark } from '../../src/restore/damage-bytes.ts';
import { cutIntoFragments } from '../../src/restore/damage-fragments.ts';
import { damage } from '../../src/restore/damage.ts';

/** `'現xiàn 區qū'` as a table. */
const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs
      .split(' ')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
  );

describe('damageBytes', () => {
  // What the text was, what the site annotated and where it split, and what it made of it.
  it.each<[original: string, annotated: string, splits: string, damaged: string]>([
    ['稱號。現將', '現xiàn', '，', '稱號?，F(xiàn)將'],
    ['成為上海基層黨建', '', '；', '成為上?；鶎狱h建'],
    ['鞏固。粵港澳大灣區規劃', '區qū', '；', '鞏固?；浉郯拇鬄硡^(qū)規劃'],
    ['主干。總結工', '結jié', '？', '主干?？偨Y(jié)工'],
    ['狀況。“我們在比賽期間采用', '', '！', '狀況?！拔覀冊诒荣惼陂g采用'],
    ['免疫力。《預防', '預yù', '！', '免疫力?！额A(yù)防'],
    ['就是“牛”的意', '', '！', '就是“?！钡囊?'],
    ['量儀器', '績jì 儀yí', '', '量?jī)x器'.replace('jī', 'jì')],
    ['或學校', '驅qū', '', '或?qū)W校'],
    ['變為現實', '優yōu', '', '變?yōu)楝F實'],
    ['當地', '數shù 當dāng', '', '當(dāng)?shù)?'],
    ['到YouTube', '結jié', '', '到Y(jié)ouTube'],
    ['”Ortenburger', '監jiān', '', '”O(jiān)rtenburger'],
    ['德國BALLUFF', '鳥niǎo', '', '德國B(niǎo)ALLUFF'],
  ])('makes of %s what the sites made', (original, annotated, splits, damaged) => {
    const marks = [...splits] as SplitMark[];
    expect(damageBytes(original, { annotated: table(annotated), splits: marks })).toBe(damaged);
  });

  it('annotates every occurrence of two bytes, also where they belong to two characters', () => {
    // 們 8283, 日 C8D5: the bytes 83C8 are 內.
    expect(damageBytes('內容，我們日常', { annotated: table('內nèi') })).toBe('內(nèi)容，我們?nèi)粘?');
  });

  it('swallows the parenthesis where a lead byte is left before it', () => {
    expect(damageBytes('重損害', { annotated: table('負fù') })).toBe('重?fù)p害');
  });

  it('puts a space into the parenthesis of some characters', () => {
    const annotated = table('絡luò 網wǎng');
    expect(damageBytes('網絡', { annotated, spaceAfter: new Set(['絡']) })).toBe('網(wǎng)絡(luò )');
  });

  it('goes through its table in order: a reading already put in keeps a later one out', () => {
    const text = '們日';
    expect(damageBytes(text, { annotated: table('內nèi 們men') })).not.toBe(
      damageBytes(text, { annotated: table('們men 內nèi') }),
    );
  });

  it('leaves text alone that has neither the marks nor the characters', () => {
    const text = '县民政局、乡政府：2009年共发放救灾款3.5万元。';
    expect(damageBytes(text, { annotated: table('現xiàn'), splits: splitMarks })).toBe(text);
  });

  it('writes `?` for what GBK lacks, as the converters do', () => {
    expect(damageBytes('龔\u00a0正', {})).toBe('龔?正');
  });
});

describe('cutIntoFragments', () => {
  it('numbers the cuts one a line and does not count readings put in', () => {
    expect(cutIntoFragments('創(chuàng)建文明縣', 2)).toBe('1、創(chuàng)建\n2、文明\n3、縣');
    expect(cutIntoFragments('我們?nèi)粘生活', 3)).toBe('1、我們?nèi)\n2、粘生活');
  });

  it('shows only the first cuts of a preview', () => {
    expect(cutIntoFragments('一二三四五六', 2, 2)).toBe('1、一二\n2、三四');
  });

  it('loses nothing and cuts at equal lengths', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'民政工作。'), minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (text, length) => {
          const fragments = cutIntoFragments(text, length)
            .split('\n')
            .map((line, index) => line.slice(`${index + 1}、`.length));
          expect(fragments.join('')).toBe(text);
          expect(fragments.slice(0, -1).every((fragment) => fragment.length === length)).toBe(true);
        },
      ),
    );
  });
});

describe('damage', () => {
  const clean = '县民政工作\n张　三\n现将情况汇报如下：规范管理，着力发展；联系实际！';

  it('does nothing by default', () => {
    expect(damage(clean)).toBe(clean);
  });

  it.each([
    [
      'converts one to one, blind to words',
      { convert: {} },
      /現將情況匯報如下：規范管理，著力發展；聯系實際！/,
    ],
    ['leaves 着 with some converters', { convert: { zhe: false } }, /，着力/],
    [
      'makes punctuation half-width with NFKC',
      { nfkc: true },
      /现将情况汇报如下:规范管理,着力发展;联系实际!/,
    ],
    ['puts `?` for breaks', { breaks: '?' as const }, /^县民政工作\?张　三\?现将/],
    ['loses breaks', { breaks: '' as const }, /^县民政工作张　三现将/],
    ['puts `?` for wide spaces', { wideSpaces: '?' as const }, /\n张\?三\n/],
    [
      'puts boilerplate around, damaged like the rest',
      { convert: {}, boilerplate: { before: '文档简介', after: '已阅读' } },
      /^文檔簡介\n縣民政[^]*\n已閱讀$/,
    ],
    [
      'cuts into fragments and shows the first',
      { fragmentLength: 8, fragmentsShown: 2 },
      /^1、县民政工作\n张　\n2、三\n现将情况汇报$/,
    ],
  ])('%s', (_, options, expected) => {
    expect(damage(clean, options)).toMatch(expected);
  });

  it('loses wide spaces before GBK could turn them into anything', () => {
    expect(damage('甲　乙\u00a0丙', { wideSpaces: '' })).toBe('甲乙丙');
  });
});
