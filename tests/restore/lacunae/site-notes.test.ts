import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/restore/apply-edits.ts';
import { breaksOff } from '../../../src/restore/lacunae/breaks-off.ts';
import { findSiteNotes } from '../../../src/restore/lacunae/find-site-notes.ts';

describe('findSiteNotes', () => {
  it('takes several in the order they stand in, however far apart', () => {
    const note = '……（此处隐藏1503个字）……';
    for (const gap of [1, 50, 1000]) {
      const text = `全市${note}${'民'.repeat(gap)}${note}工作${note}完成。`;
      const { edits, marks } = findSiteNotes(text);
      expect(applyEdits(text, edits)).toBe(`全市${'民'.repeat(gap)}工作完成。`);
      expect(marks.map(({ at }) => at)).toEqual(edits.map(({ span: [start] }) => start));
    }
  });

  it('takes a line of its own with its break, and the spaces before one', () => {
    const left = (text: string): string => applyEdits(text, findSiteNotes(text).edits);
    expect(left('甲。\n（此处隐藏1503个字）\n乙。')).toBe('甲。\n乙。');
    expect(left('甲。 \u3000（此处隐藏1503个字）\n乙。')).toBe('甲。\n乙。');
    expect(left('甲。（此处隐藏1503个字）乙。')).toBe('甲。乙。');
  });
});

describe('breaksOff', () => {
  const words = (length: number): string => '全市民政工作稳步推进'.repeat(9).slice(0, length);

  it.each([
    // Behind a full stop five characters are a sentence begun; fewer may be a name.
    ['完成。全市民政', undefined],
    ['完成。全市民政工', '全市民政工'],
    // A line without a sentence: of 25 characters, or of 13 with a comma.
    [words(24), undefined],
    [words(25), words(25).slice(-12)],
    [`全市，${words(9)}`, undefined],
    [`全市，${words(10)}`, `市，${words(10)}`.slice(-12)],
    ['一要健全制度，', '一要健全制度，'],
    ['完成。某某县民政局', undefined],
    ['完成。特此报告', undefined],
    ['完成。附件：名单一份名单二份', undefined],
    ['完成。二〇〇九年十二月八日', undefined],
    ['完成。2009年12月', undefined],
    ['完成。目标任务如下：', '目标任务如下：'],
    ['完成。填报单位：', undefined],
    ['完成。', undefined],
    ['', undefined],
    ['2009, 12', undefined],
  ])('of %j are %j', (text, said) => {
    expect(breaksOff(text, false)).toBe(said);
    expect(breaksOff(`${text}\n `, false)).toBe(said);
  });

  it('is a text’s last line, not one before it', () => {
    expect(breaksOff('要抓好，\n完成。', false)).toBeUndefined();
    expect(breaksOff('完成。\n要抓好，', false)).toBe('要抓好，');
  });

  it('believes less in a preview', () => {
    expect(breaksOff('完成。全市', true)).toBe('全市');
    expect(breaksOff('完成。', true)).toBeUndefined();
    expect(breaksOff('完成。某某县民政局', true)).toBeUndefined();
  });
});

describe('notes at the end', () => {
  it('are taken up to five lines from the end, and no further', () => {
    const text = '一要健全制度，';
    const note = '\n阅读全文>>';
    const taken = (notes: number): number =>
      findSiteNotes(text + note.repeat(notes)).edits.reduce((sum, { lemma }) => sum + lemma.length, 0);
    expect(taken(1)).toBe(note.length);
    expect(taken(5)).toBe(5 * note.length);
    expect(taken(6)).toBe(5 * note.length);
  });
});
