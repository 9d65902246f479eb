import { describe, expect, it } from 'vitest';
import { runRules } from '../../../src/restore/pipeline.ts';
import { annotations } from '../../../src/restore/rules/annotations.ts';
import { describeCases } from '../helpers/cases.ts';

describe('annotations', () => {
  describeCases('annotations', (text) => runRules(text, [annotations]));

  it('uses the table that an earlier rule inferred', () => {
    const annotated = new Map([['县', 'xiàn']]);
    expect(runRules('全县(xiàn)', [annotations], { facts: { annotated } }).reading).toBe('全县');
  });

  it('leaves what lacks its reading in the midst of the text, or in a sentence or a long line at its edge', () => {
    const table = '創(chuàng)建，發(fā)展，實(shí)際，業(yè)務，創(chuàng)新';
    const of = (...lines: string[]): string => runRules(lines.join('\n'), [annotations]).reading;
    expect(of(table, '環保', `環(huán)境，${table}`)).toContain('環(huán)境');
    expect(of('環保很重要。', `環(huán)境，${table}`)).toContain('環(huán)境');
    expect(of(`環保${'很'.repeat(60)}`, `環(huán)境，${table}`)).toContain('環(huán)境');
    expect(of('甲', '乙', '丙', '環保', `環(huán)境，${table}`)).toContain('環(huán)境');
    expect(of('乙', '丙', '環保', `環(huán)境，${table}`)).toContain('環境');
    // A table of a few may be an author's.
    expect(of('環保', '環(huán)境，創(chuàng)建，發(fā)展')).toContain('環(huán)境');
  });

  it('tells later rules the table of the page', () => {
    const { facts } = runRules('創(chuàng)建文明，實(shí)際', [annotations]);
    expect(Object.fromEntries(facts.annotated)).toEqual({ 創: 'chuàng', 實: 'shí' });
  });
});
