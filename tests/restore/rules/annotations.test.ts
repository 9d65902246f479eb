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

  it('tells later rules the table of the page', () => {
    const { facts } = runRules('創(chuàng)建文明，實(shí)際', [annotations]);
    expect(Object.fromEntries(facts.annotated)).toEqual({ 創: 'chuàng', 實: 'shí' });
  });
});
