import { describe, expect, it } from 'vitest';
import { doubledText } from '../../../src/restore/fragments/doubled-text.ts';
import { expectLinear } from '../helpers/expect-linear.ts';

const body = [
  '4月19日，清溪镇召开山塘管护会议，各村负责人参加。',
  '会议回顾了去年的山塘管护工作，肯定成绩，指出不足，部署今年的重点任务，对汛前检查、资金筹措、人员培训提出明确要求。',
  '通讯员　李明远',
].join('\n');

describe('doubledText', () => {
  it.each([
    ['twice', `${body}\n${body}`, body.length + 1],
    ['twice with blank lines and indents', `${body}\n\n　　${body}\n`, body.length + 2],
    ['twice below a title', `清溪镇召开会议\n${body}\n${body}`, body.length + 9],
  ])('takes the second copy of a text that stands %s', (_, text, start) => {
    const [edit, ...others] = doubledText(text);
    expect(others).toEqual([]);
    expect(edit).toMatchObject({ reading: '', certainty: 'conjecture', alternatives: [text.slice(start)] });
    expect(edit!.span).toEqual([start, text.length]);
  });

  it.each([
    ['once', body],
    ['twice with a word changed', `${body}\n${body.replace('去年', '今年')}`],
    ['twice with a line behind', `${body}\n${body}\n（完）`],
    ['a refrain', '加油干\n一起干\n加油干\n一起干'],
    ['one paragraph twice', `${'山塘管护人人有责，'.repeat(12)}\n${'山塘管护人人有责，'.repeat(12)}`],
    ['nothing', ''],
  ])('leaves %s alone', (_, text) => expect(doubledText(text)).toEqual([]));

  it('stays linear', () => {
    for (const unit of ['甲乙丙丁\n', ' ', '\n']) expectLinear(unit, doubledText);
  });
});
