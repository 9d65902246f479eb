import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/restore/breaks/find-marks.ts';

/** The marks of each run as they stand in the text. */
const runsIn = (text: string, lineStarts?: ReadonlySet<number>): string[][] =>
  findMarks(text, lineStarts).map((run) => run.map(({ at, end }) => text.slice(at, end)));
const behindIn = (text: string): string[] =>
  findMarks(text).flatMap((run) => run.map(({ behind }) => behind));

describe('findMarks', () => {
  it.each([
    ['at line starts', '一、甲\n二、乙', [['一、', '二、']]],
    ['behind sentences', '甲。一、乙。二、丙。', [['一、', '二、']]],
    ['behind a colon', '如下：一、乙。二、丙。', [['一、', '二、']]],
    [
      'of two levels',
      '甲。一、乙。（一）丙。（二）丁。二、戊。',
      [
        ['一、', '二、'],
        ['（一）', '（二）'],
      ],
    ],
    // A heading may have been lost, not two.
    ['where one number is lost', '甲。一、乙。三、丙。', [['一、', '三、']]],
    ['not where two are', '甲。一、乙。四、丙。', []],
    ['not where the same comes again', '甲。一、乙。一、丙。', []],
    ['at a line’s start, whatever its number', '七、甲', [['七、']]],
    ['not behind a sentence alone', '甲。一、乙。', []],
    ['not behind a comma', '甲，一、乙，二、丙。', []],
    ['not in the middle of words', '甲一、乙。丙二、丁。', []],
    ['of figures, three or more of them', '甲。1.乙。2.丙。3.丁。', [['1.', '2.', '3.']]],
    ['not of two figures', '甲。1.乙。2.丙。', []],
    ['not of two figures in brackets', '甲。（1）乙。（2）丙。', []],
  ])('finds marks %s', (_, text, runs) => {
    expect(runsIn(text)).toEqual(runs);
  });

  it('counts anew below the next heading above', () => {
    expect(runsIn('甲。一、乙。（一）丙。（二）丁。二、戊。（三）己。')).toEqual([
      ['一、', '二、'],
      ['（一）', '（二）'],
    ]);
    expect(runsIn('甲。一、乙。（一）丙。（二）丁。二、戊。（一）己。（二）庚。')).toEqual([
      ['一、', '二、'],
      ['（一）', '（二）'],
      ['（一）', '（二）'],
    ]);
    // Chapters stand above 一、.
    expect(runsIn('第一章甲\n乙。一、丙。二、丁。\n第二章戊\n己。三、庚。')).toEqual([
      ['第一章', '第二章'],
      ['一、', '二、'],
    ]);
    // Figures stand below （一） as （一） does below 一、.
    expect(runsIn('甲。（一）乙。1.丙。2.丁。3.戊。（二）己。4.庚。')).toEqual([
      ['（一）', '（二）'],
      ['1.', '2.', '3.'],
    ]);
  });

  it('takes items that semicolons part for one sentence, all of them', () => {
    expect(runsIn('要求：（一）明确责任；（二）加强领导；（三）狠抓落实。')).toEqual([]);
    expect(runsIn('要求：（一）明确责任。（二）加强领导；（三）狠抓落实。')).toEqual([]);
    expect(runsIn('要求：（一）明确责任。（二）加强领导;（三）狠抓落实。')).toEqual([]);
    // Those on lines of their own are known to be items.
    expect(runsIn('（一）明确责任。\n（二）加强领导；（三）狠抓落实。')).toEqual([['（一）', '（二）']]);
    // Another number behind a semicolon tells nothing of the run.
    expect(runsIn('要求：（一）明确责任。（二）加强领导；（七）狠抓落实。')).toEqual([['（一）', '（二）']]);
  });

  describe('in the words of a heading', () => {
    it('finds the next of the same level, and the first of the level below', () => {
      expect(runsIn('甲。（一）做好低保工作（二）做好救助工作')).toEqual([['（一）', '（二）']]);
      expect(behindIn('甲。（一）做好低保工作（二）做好救助工作')).toEqual(['sentence', 'heading']);
      expect(runsIn('甲。一、主要工作（一）低保。（二）救助。')).toEqual([['一、'], ['（一）', '（二）']]);
      expect(behindIn('甲。一、“三农”（一）低保。')).toEqual(['sentence', 'heading']);
      expect(behindIn('甲。一、工作（草案）（一）低保。')).toEqual(['sentence', 'heading']);
    });

    it.each([
      ['the number after the next', '甲。（一）做好低保工作（三）做好救助工作'],
      ['the first of a level above', '甲。（一）做好低保工作一、做好救助工作'],
      ['behind a clause', '甲。（一）做好低保，救助（二）做好救助工作'],
      ['behind a sentence', '甲。（一）做好低保。救助（二）做好救助工作'],
      ['behind more words than a heading has', `甲。（一）${'低保'.repeat(31)}（二）做好救助工作`],
      ['behind a figure', '甲。（一）做好低保工作5（二）做好救助工作'],
      ['two figures', '甲。1.做好低保工作2.做好救助工作'],
      ['in a list that a colon opens', '下列：（一）低保工作（二）救助工作'],
    ])('finds none of %s', (_, text) => {
      expect(runsIn(text)).toEqual([]);
    });

    it('finds the next behind as many words as a heading has', () => {
      expect(runsIn(`甲。（一）${'低保'.repeat(30)}（二）做好救助工作`)).toEqual([['（一）', '（二）']]);
    });

    it('lets a heading that one of the level below follows stand alone, and that one', () => {
      expect(runsIn('甲。一、主要工作，安排（一）低保。')).toEqual([['一、'], ['（一）']]);
      expect(runsIn('甲。一、主要工作。（一）低保。')).toEqual([]);
    });
  });

  it('takes a place where a line is known to have begun for a sentence’s end', () => {
    const text = '甲一、乙。二、丙。';
    expect(runsIn(text)).toEqual([]);
    expect(runsIn(text, new Set([1]))).toEqual([['一、', '二、']]);
  });
});
