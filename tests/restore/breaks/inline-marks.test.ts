import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/restore/breaks/find-marks.ts';
import { expectLinear } from '../helpers/expect-linear.ts';

/** The words that the marks of headings begin, up to the next mark of punctuation. */
const headings = (text: string): string[] =>
  findMarks(text).flatMap((run) => run.map(({ at }) => /^.[^，。；：]*/.exec(text.slice(at))![0]));

describe('marks inside a sentence', () => {
  const around = (inside: string): string =>
    `如下：一、回顾全县推进。${inside}会后行动。二、问题基础薄弱。三、打算狠抓落实。`;
  const outer = ['一、回顾全县推进', '二、问题基础薄弱', '三、打算狠抓落实'];

  it.each([
    '局长强调：“一、要加强领导，压实责任。二、要严格考核。三、要及时总结。”',
    '坚持“一、抓质量。二、抓安全。”的思路。',
    '提出三点要求：一、加强领导；二、明确责任；三、严格考核。',
    '提出三点要求：一、加强领导，二、明确责任，三、严格考核。',
    '提出三点要求：一、加强领导。二、明确责任。三、严格考核。',
    '提出四点要求：一、加强领导。二、明确责任。三、严格考核。四、总结。',
  ])('do not stop the count of the headings around them: %s', (inside) => {
    expect(headings(around(inside))).toEqual(outer);
  });

  it.each([
    ['a list behind a colon with nothing around it', '要求：一、加强领导。二、明确责任。三、严格考核。'],
    ['whose first is behind a sentence', '要求。一、加强领导。二、明确责任。三、严格考核。'],
    ['at lines of their own', '要求：\n一、加强领导，\n二、明确责任，\n三、严格考核。'],
    // One of the marks was lost, and what stands between the others is no quotation.
    ['between two quotations', '建设“五个一。一、加强领导。二、明确责任。三、严格考核，争创“四好”。'],
  ])('are not those %s', (_, text) => {
    expect(headings(text)).toEqual(['一、加强领导', '二、明确责任', '三、严格考核']);
  });

  it('are found in linear time', () => {
    expectLinear('“一、', findMarks);
    expectLinear('：一、甲；二、', findMarks);
  });
});
