import { describe, expect, it } from 'vitest';
import { isHan, isSpace, sentenceEndsBefore } from '../../../src/restore/breaks/characters.ts';
import { hanValue, headingMarkAt, isAboveAll } from '../../../src/restore/breaks/heading-mark.ts';
import {
  headingEnding,
  headingGoesOn,
  isStockHeading,
  textOpening,
} from '../../../src/restore/breaks/heading-words.ts';

describe('characters', () => {
  it('are Chinese in the two blocks, and 〇', () => {
    for (const character of ['\u4e00', '\u9fff', '\u3400', '\u4dbf', '〇'])
      expect(isHan(character)).toBe(true);
    for (const character of ['\u4dc0', '\ua000', '\u33ff', '、', 'a', '', undefined])
      expect(isHan(character), JSON.stringify(character)).toBe(false);
  });

  it('are spaces of any width, but no breaks', () => {
    for (const character of [' ', '\u3000', '\u00a0', '\t']) expect(isSpace(character)).toBe(true);
    for (const character of ['\n', '\u200b', '甲', undefined]) expect(isSpace(character)).toBe(false);
  });

  it.each([
    ['工作。', true],
    ['工作。”', true],
    ['工作。”）》', true],
    ['工作。”）》”', false],
    ['工作：', true],
    ['工作!', true],
    ['工作，', false],
    ['工作”', false],
    ['', false],
  ])('%s ends a sentence: %s', (text, ends) => {
    expect(sentenceEndsBefore(text, text.length)).toBe(ends);
  });
});

describe('hanValue', () => {
  it.each([
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['九十九', 99],
    ['壹', 1],
    ['贰', 2],
    ['貳', 2],
    ['叁', 3],
    ['參', 3],
    ['参', 3],
    ['肆', 4],
    ['伍', 5],
    ['陆', 6],
    ['陸', 6],
    ['柒', 7],
    ['捌', 8],
    ['玖', 9],
    ['拾', 10],
    ['贰拾叁', 23],
    // Out of order.
    ['一二', 0],
    ['一二三', 0],
    ['十十', 0],
    ['十一二', 0],
    ['一二十', 0],
  ])('of %s is %i', (written, value) => {
    expect(hanValue(written)).toBe(value);
  });
});

describe('headingMarkAt', () => {
  it.each([
    ['第一章 总则', { style: 'chapter', level: 1, value: 1, end: 3 }],
    ['第二编', { style: 'chapter', level: 1, value: 2, end: 3 }],
    ['第三部分', { style: 'part', level: 1, value: 3, end: 4 }],
    ['壹、基本情况', { style: 'formal', level: 1, value: 1, end: 2 }],
    ['十二、基本情况', { style: 'han-comma', level: 1, value: 12, end: 3 }],
    ['（三）经费', { style: 'han-paren', level: 2, value: 3, end: 3 }],
    ['(三)经费', { style: 'han-paren', level: 2, value: 3, end: 3 }],
    ['4．队伍', { style: 'digit-dot', level: 3, value: 4, end: 2 }],
    ['4.队伍', { style: 'digit-dot', level: 3, value: 4, end: 2 }],
    ['14、队伍', { style: 'digit-dot', level: 3, value: 14, end: 3 }],
    ['（5）培训', { style: 'digit-paren', level: 4, value: 5, end: 3 }],
    ['(15)培训', { style: 'digit-paren', level: 4, value: 15, end: 4 }],
  ])('reads %s', (text, mark) => {
    expect(headingMarkAt(text, 0)).toEqual(mark);
    expect(headingMarkAt(`甲${text}`, 1)).toEqual({ ...mark, end: mark.end + 1 });
    expect(headingMarkAt(`甲${text}`, 0)).toBeUndefined();
  });

  it.each([
    '一、二、三产业',
    '一、二产',
    '一、三是',
    '1.5倍',
    '1．5倍',
    '0、零',
    '100、百',
    '一二、',
    '第一次',
    '（甲）',
    '一.',
  ])('takes %s for none', (text) => {
    expect(headingMarkAt(text, 0)).toBeUndefined();
  });

  it('tells which stand above 一、', () => {
    const above = ['第一章', '第一部分', '壹、', '一、', '（一）', '1、', '（1）'].map((text) =>
      isAboveAll(headingMarkAt(text, 0)!),
    );
    expect(above).toEqual([true, true, true, false, false, false, false]);
  });
});

describe('words of headings', () => {
  const endingOf = (text: string): string => headingEnding(text, text.length);

  it.each([
    ['加强队伍建设', 'strong'],
    ['推进现代化', 'strong'],
    ['农村经济', 'strong'],
    ['账', 'strong'],
    ['服务水平稳步提升', 'strong'],
    ['水平进一步提升', 'strong'],
    // Nothing is said to go well.
    ['稳步提升', 'plain'],
    ['平稳步提升', 'plain'],
    ['水平稳步上扬', 'plain'],
    ['全面', 'open'],
    ['我市', 'open'],
    ['健全', 'plain'],
  ])('%s ends: %s', (text, ending) => {
    expect(endingOf(text)).toBe(ending);
  });

  it('go on where a heading’s word begins', () => {
    expect(headingGoesOn('民生建设', 2)).toBe(true);
    expect(headingGoesOn('民生现代化', 2)).toBe(true);
    expect(headingGoesOn('我县农村经济', 2)).toBe(true);
    expect(headingGoesOn('水平稳步提升', 2)).toBe(true);
    expect(headingGoesOn('水平稳步上扬', 2)).toBe(false);
    expect(headingGoesOn('民生我们', 2)).toBe(false);
    expect(headingGoesOn('甲民生建设', 0)).toBe(false);
  });

  it.each([
    ['今年是关键一年', 'sure'],
    ['2009年以来', 'sure'],
    ['2009年3月', 'sure'],
    ['“十二五”时期，', 'sure'],
    ['我们坚持', 'sure'],
    ['的工作', 'never'],
    ['和谐社会', 'plain'],
    ['和群众', 'never'],
    ['及时办理', 'plain'],
    ['及其他', 'never'],
    ['上海市', 'plain'],
    ['上的工作', 'never'],
    ['按期', 'strong'],
    ['坚持不懈', 'strong'],
    ['自治区党委', 'strong'],
    ['卫生院', 'plain'],
  ])('%s opens a text: %s', (text, opening) => {
    expect(textOpening(text, 0)).toBe(opening);
    expect(textOpening(`甲${text}`, 1)).toBe(opening);
  });

  it('are a whole heading only as a whole', () => {
    expect(isStockHeading('存在的问题')).toBe(true);
    expect(isStockHeading('存在的问题和')).toBe(false);
  });
});
