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

  it('takes a space for what is left of a break', () => {
    const page = `山塘管护动员会讲话 同志们：今天部署山塘管护。${'全镇上下认真落实各项部署，工作推进有力。'.repeat(5)}`;
    const { reading, ledger } = runRules(page, [gluedHeadings]);
    expect(reading).toMatch(/^山塘管护动员会讲话\n同志们：\n今天/);
    expect(ledger[0]).toMatchObject({ lemma: ' ', reading: '\n', alternatives: [' '] });
  });

  it('parts the title that a site states from a heading behind it, or from itself, in a short line', () => {
    const read = (text: string, statedTitle: string) =>
      runRules(text, [gluedHeadings], { facts: { statedTitle } }).reading;
    expect(read('山塘管护细则一、总则\n为加强管护，制定本细则。', '山塘管护细则')).toBe(
      '山塘管护细则\n一、总则\n为加强管护，制定本细则。',
    );
    expect(read('山塘管护细则（10篇）山塘管护细则1\n为加强管护。', '山塘管护细则(10篇)')).toBe(
      '山塘管护细则（10篇）\n山塘管护细则1\n为加强管护。',
    );
    for (const text of [
      '山塘管护细则的说明\n一、总则',
      '山塘管护细则十条\n一、总则',
      '山塘管护细则\n一、总则',
    ])
      expect(read(text, '山塘管护细则')).toBe(text);
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

  describe('where nothing but the length of lines tells', () => {
    const sentence = '全市上下团结奋斗，经济社会发展取得新的成绩。';
    const address = `${sentence.repeat(10)}各位代表：${sentence.repeat(10)}`;
    const breaksIn = (text: string, facts = {}): number =>
      runRules(text, [gluedHeadings], { facts }).ledger.length;
    // Many short lines: their breaks were not lost.
    const lines = `${sentence}\n`.repeat(100);

    it('takes a longer line for several paragraphs on a page whose breaks a preview lost', () => {
      expect(breaksIn(lines + address)).toBe(0);
      expect(breaksIn(lines + address, { fragmentLength: 400 })).toBe(1);
    });

    it('asks for the length of one line, not of the page', () => {
      expect(breaksIn(lines + address + `\n${lines}`)).toBe(0);
      expect(breaksIn(`${lines}${sentence.repeat(70)}${address}\n${lines}`)).toBe(1);
    });

    it('ends a heading at a line’s start, too, where others of its run are glued', () => {
      const body = '过去一年，我们攻坚克难，全市经济稳步增长。';
      const next = '二、2025年重点工作今年是“十四五”规划收官之年，做好各项工作意义重大。';
      const page = (times: number): string => `一、2024年工作回顾${body.repeat(times)}${next}`;
      const glued = runRules(page(100), [gluedHeadings]).reading;
      expect(glued.startsWith('一、2024年工作回顾\n过去一年')).toBe(true);
      expect(glued).toContain('\n二、2025年重点工作\n今年是');
      // On a short page the line may be as its author wrote it.
      expect(runRules(page(2), [gluedHeadings]).reading.startsWith('一、2024年工作回顾过去一年')).toBe(true);
    });
  });

  it.each([
    ['three behind sentences', '成绩如下：——经济增长。——民生改善。——社会稳定。', 3],
    ['not two', '成绩如下：——经济增长。——民生改善。', 0],
    ['none in a sentence', '成绩——经济，——民生，——社会都好。', 0],
    ['no rule', '成绩如下。————经济增长。————民生改善。————社会稳定。', 0],
  ])('takes dashes on a page of one line for a list: %s', (_, list, breaks) => {
    const body = '全市上下团结奋斗，经济社会发展取得新的成绩。'.repeat(90);
    expect(runRules(`${body}${list}${body}`, [gluedHeadings]).ledger).toHaveLength(breaks);
  });

  it('parts the items of a series some of which are paragraphs, but not the first from the words before it', () => {
    const item =
      '健全机制，明确责任，加强领导，狠抓落实，把各项任务分解到人，做到件件有着落、事事有回音，群众满意。';
    const series = `主要做法一是${item}\n二是${item}三是${item}`;
    const page = `现汇报如下：一、在制度建设上出实招一是学习。二是落实。二、在队伍建设上下功夫一是学习。\n${series}`;
    const { reading } = runRules(page, [gluedHeadings]);
    expect(reading).toContain(`主要做法一是${item}\n二是${item}\n三是`);
  });

  it('parts the title that a site states from the text that begins with it', () => {
    const body = '近年来，我县共办理群众来信来访三百二十件，办结三百一十八件，办结率比上年有所提高。'.repeat(
      8,
    );
    const text = `乡镇信访工作指南一、受理登记${body}二、工作步骤${body}`;
    const { reading } = runRules(text, [gluedHeadings], { facts: { statedTitle: '鄉鎮信訪工作指南' } });
    expect(reading.split('\n').slice(0, 2)).toEqual(['乡镇信访工作指南', '一、受理登记']);
    expect(runRules(text, [gluedHeadings]).reading.startsWith('乡镇信访工作指南一、')).toBe(true);
  });
});
