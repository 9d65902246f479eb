import { describe, expect, it } from 'vitest';
import { classifyGap } from '../../../src/restore/breaks/classify-gap.ts';
import type { GapContext } from '../../../src/restore/breaks/gap-context.ts';
import type { Verdict } from '../../../src/restore/breaks/verdict.ts';

/** What the one gap of a text is found to be, on a page that is otherwise as said. */
function verdictOf(text: string, page: Partial<GapContext> = {}): Verdict | undefined {
  const found = /\?+| +/.exec(text)!;
  const [start, end] = [found.index, found.index + found[0].length];
  const lost = found[0].startsWith('?') ? found[0].length : 0;
  return classifyGap({
    text,
    gap: { start, end, lost },
    lineStart: text.lastIndexOf('\n', start) + 1,
    nextGap: text.length,
    opensInside: false,
    habit: false,
    losesBreaks: false,
    lossy: false,
    spaced: false,
    halfWidth: false,
    usual: 1,
    ...page,
  });
}

describe('classifyGap', () => {
  it.each([
    ['before the day a paper was printed', '某某县人民政府办公室?2010年5月5日印发\n甲', '\u3000'],
    [
      'the same, of two figures and in traditional script',
      '某某縣人民政府辦公室?2010年12月25日印發\n甲',
      '\u3000',
    ],
    ['between catchwords', '主题词：民政?工作', '\u3000'],
    ['behind a chapter’s number', '第一章?总则', '\u3000'],
    ['behind a part’s number', '第一部分?总则', '\u3000'],
    ['behind a short heading', '一、工作回顾?过去一年', '\n'],
  ])('%s guesses what it was', (_, text, reading) => {
    expect(verdictOf(text)).toMatchObject({ reading, certainty: 'conjecture' });
  });

  it('at the head of what is quoted may be a question mark, of which the text speaks', () => {
    expect(verdictOf('来信问“?a)”是什么意思')).toMatchObject({
      reading: '',
      certainty: 'conjecture',
      alternatives: ['？'],
    });
    expect(verdictOf('依据《?条例》办理')).toMatchObject({ reading: '', certainty: 'certain' });
    expect(verdictOf('他说：“你也来?”大家都笑了')).toBeUndefined();
  });

  it('before the date that ends the text is a break behind who signs: on a page that shows all so, surely', () => {
    const signed = '民政股甲乙?2010年5月5日';
    expect(verdictOf(signed)).toMatchObject({ reading: '\n', certainty: 'conjecture' });
    expect(verdictOf(signed, { habit: true })).toMatchObject({ reading: '\n', certainty: 'certain' });
    // A space there may be the typist's.
    expect(verdictOf(signed.replace('?', ' '))).toBeUndefined();
    expect(verdictOf(signed.replace('?', ' '), { habit: true })).toMatchObject({ reading: '\n' });
  });

  it('stays where it is a space between title and number, or behind a heading', () => {
    for (const text of ['第一章 总则', '主题词：民政 工作', '一、工作回顾 过去一年'])
      expect(verdictOf(text), text).toBeUndefined();
  });

  it('between short lines is a break only on a page that shows all breaks so', () => {
    expect(verdictOf('民政工作 老龄工作')).toBeUndefined();
    expect(verdictOf('民政工作 老龄工作', { habit: true })).toMatchObject({ reading: '\n' });
    // Beside letters and figures a space is one.
    expect(verdictOf('民政工作 A座', { habit: true })).toBeUndefined();
    expect(verdictOf('第3 民政工作', { habit: true })).toBeUndefined();
    expect(verdictOf('民政工作?A座', { habit: true })).toMatchObject({ reading: '\n' });
  });

  it('behind a heading that asks keeps the question mark, where ？ became `?` too', () => {
    const page = { habit: true, halfWidth: true };
    for (const question of [
      '問題找準了沒有',
      '措施跟上没有',
      '差距在哪里',
      '下一步怎么干',
      '到底是为什么',
      '路怎樣走',
    ])
      expect(verdictOf(`一、${question}??據評估`, page), question).toMatchObject({
        reading: '\n',
        certainty: 'certain',
        keep: 1,
      });
    // Where sentences have two behind them, so may the heading have.
    expect(verdictOf('一、措施跟上没有??據評估', { ...page, usual: 2 })).toMatchObject({
      reading: '\n',
      certainty: 'conjecture',
      alternatives: ['？', '？\n'],
    });
    expect(verdictOf('一、措施跟上没有?據評估', page)).toMatchObject({
      reading: '\n',
      certainty: 'conjecture',
      alternatives: ['？'],
    });
  });

  it('behind any other heading may hide a question mark only where it is longer than the page’s breaks', () => {
    const page = { habit: true, halfWidth: true };
    expect(verdictOf('一、工作回顧??據評估', page)).toMatchObject({
      reading: '\n',
      certainty: 'conjecture',
      alternatives: ['？\n'],
    });
    for (const other of [{ usual: 2 }, { halfWidth: false }])
      expect(verdictOf('一、工作回顧??據評估', { ...page, ...other })).toMatchObject({
        certainty: 'certain',
      });
    expect(verdictOf('一、工作回顧?據評估', page)).toMatchObject({ reading: '\n', certainty: 'certain' });
  });

  it('before a few words inside a sentence is a space that another lost character closes', () => {
    const inside = (words: string, close: string): boolean => {
      const text = `今年以来，深入贯彻?${words}${close}，成效明显。`;
      return verdictOf(text, { nextGap: text.indexOf(close, text.indexOf('?') + 1) })?.opensInside === true;
    };
    expect(inside('三个代表', '?')).toBe(true);
    expect(inside('三个代表', ' ')).toBe(false);
    expect(inside('代'.repeat(40), '?')).toBe(true);
    expect(inside('代'.repeat(41), '?')).toBe(false);
  });

  it('behind the last figure of a row of a table, whose cells tabs part, is a break before another row alone', () => {
    expect(verdictOf('粮食\t43.10\t-5.9?其中：小麦\t18.62')).toMatchObject({
      reading: '\n',
      certainty: 'conjecture',
      alternatives: ['？'],
    });
    for (const other of [
      '粮食43.10?其中：小麦\t18.62',
      '粮食\t43.10?其中小麦18.62',
      '粮食\t43.10?。小麦\t18',
    ])
      expect(verdictOf(other)?.reading).not.toBe('\n');
  });

  it('between cells of a table, several of them, is spaces; as many as the page has for a break is one', () => {
    expect(verdictOf('增值税????31,200')).toMatchObject({ reading: '\u3000', certainty: 'conjecture' });
    expect(verdictOf('（万元）??完成数')).toMatchObject({ reading: '\u3000', alternatives: ['\n', ''] });
    expect(verdictOf('增值税????31,200', { usual: 4, habit: true })).toMatchObject({ reading: '\n' });
    expect(verdictOf('格局。???三是健全')).toMatchObject({ reading: '\n', certainty: 'certain' });
    expect(verdictOf('增值税????，其中')).toMatchObject({ reading: '' });
  });

  it('behind brackets, masks and figures is a question mark where nothing else of the page is lost', () => {
    for (const text of ['（万元）?完成数', '赵**?李四', '契税?9,800'])
      expect(verdictOf(text)?.reading ?? '？').toBe('？');
    // A page that has full-width question marks does not ask with another.
    expect(verdictOf('增长5%?企业')).toMatchObject({ reading: ' ', certainty: 'conjecture' });
    expect(verdictOf('增长5%?企业', { halfWidth: true })).toMatchObject({
      reading: '？',
      certainty: 'conjecture',
    });
    const page = { lossy: true };
    expect(verdictOf('（万元）?完成数', page)).toMatchObject({ reading: '？', certainty: 'conjecture' });
    for (const text of ['增长5%?企业', '赵**?李四', '契税?9,800'])
      expect(verdictOf(text, page)).toMatchObject({ reading: '\u3000', certainty: 'conjecture' });
    // Nobody asks behind the name of an entry.
    expect(verdictOf('见【概况】?全县')).toMatchObject({ reading: '\u3000', certainty: 'conjecture' });
  });

  describe('on a page that shows a break so', () => {
    const page = { losesBreaks: true };

    it.each([
      ['behind a bracket or a quotation is a break, or asks', '（特克斯）?走馬比赛', '\n', ['？', '']],
      [
        'behind the full stop of a foreign sentence, too',
        '2019，41(6)：1-7.?[2] Augustin',
        '\n',
        ['？', '?'],
      ],
      [
        'behind words that may ask is a question mark, or a break',
        '我们是怎样搞活工厂的?市体改委',
        '？',
        ['\n'],
      ],
      ['behind a comma is a break or a space, or a character', '应该是：第一,?承认斗争', '', ['\n', '?']],
    ])('one %s', (_, text, reading, others) => {
      const verdict = verdictOf(text, page);
      expect(verdict).toMatchObject({ reading, certainty: 'conjecture' });
      expect(verdict!.alternatives).toEqual(expect.arrayContaining(others));
      // Elsewhere nothing tells that it is no sign of the author's.
      expect(verdictOf(text)).toBeUndefined();
    });

    it('one behind a particle that asks is its question mark', () => {
      expect(verdictOf('你也来吗?他问', page)).toBeUndefined();
    });

    it('what ends a sentence in a quotation may have become half-width', () => {
      expect(verdictOf('“是不是这个理儿?”?我后来去取表', { habit: true })).toBeUndefined();
      const behind = (text: string): Verdict | undefined =>
        classifyGap({
          text,
          gap: { start: text.lastIndexOf('?'), end: text.lastIndexOf('?') + 1, lost: 1 },
          lineStart: 0,
          nextGap: text.length,
          opensInside: false,
          habit: true,
          losesBreaks: true,
          lossy: false,
          spaced: false,
          halfWidth: true,
          usual: 1,
        });
      expect(behind('“是这个理儿?”?我后来去取表')).toMatchObject({ reading: '\n', certainty: 'certain' });
      expect(behind('“Nobody sleeps.”?县文旅局')).toMatchObject({ reading: '\n', certainty: 'certain' });
      expect(behind('长约2.”?县文旅局')).toMatchObject({ certainty: 'conjecture' });
    });
  });
});
