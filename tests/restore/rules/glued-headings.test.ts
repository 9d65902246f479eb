import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runRules } from '../../../src/restore/pipeline.ts';
import { gluedHeadings } from '../../../src/restore/rules/glued-headings.ts';
import { describeCases } from '../helpers/cases.ts';

const piece = fc.constantFrom(
  '一、', '二、', '三、', '（一）', '（二）', '1.', '2.', '一是', '二是', '。', '，', '；', '：', '\n', '工作回顾', '今年是', '各位代表：', '发展',
); // prettier-ignore

describe('glued-headings', () => {
  describeCases('glued-headings', (text) => runRules(text, [gluedHeadings]));

  it('puts breaks in and changes nothing else, nor makes an empty line', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces
          .join('')
          .replace(/\n+/g, '\n')
          .replace(/^\n|\n$/g, '');
        const { reading, ledger } = runRules(text, [gluedHeadings]);
        expect(reading.replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
        expect(ledger.every((edit) => edit.lemma === '' && edit.reading === '\n')).toBe(true);
        expect(reading).not.toMatch(/\n\n|^\n|\n$/);
      }),
    );
  });

  it('parts the lines of a head from the text where a whole page is one line', () => {
    const body = '全市上下团结奋斗，经济社会发展取得新的成绩。'.repeat(90);
    const page = `2026年上海市政府工作报告——2026年2月3日在市人民代表大会上来源：解放日报时间：2026-02-09各位代表：现在，我报告工作。${body}`;
    expect(runRules(page, [gluedHeadings]).reading.split('\n').slice(0, 5)).toEqual([
      '2026年上海市政府工作报告',
      '——2026年2月3日在市人民代表大会上',
      '来源：解放日报',
      '时间：2026-02-09',
      '各位代表：',
    ]);
  });

  it('parts the title that a site states from the text that begins with it', () => {
    const body = '近年来，我县共办理群众来信来访三百二十件，办结三百一十八件，办结率比上年有所提高。'.repeat(
      8,
    );
    const text = `乡镇信访工作指南一、总体要求${body}二、工作步骤${body}`;
    const { reading } = runRules(text, [gluedHeadings], { facts: { statedTitle: '鄉鎮信訪工作指南' } });
    expect(reading.split('\n').slice(0, 2)).toEqual(['乡镇信访工作指南', '一、总体要求']);
    expect(runRules(text, [gluedHeadings]).reading.startsWith('乡镇信访工作指南一、')).toBe(true);
  });
});
