import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { describeCases } from './helpers/cases.ts';

describe('restore', () => {
  describeCases('pipeline', restore);

  it('gives an empty reading for an empty witness', () => {
    expect(restore('')).toMatchObject({ reading: '', ledger: [], marks: [] });
  });

  it('leaves width and spacing alone where it is told to', () => {
    const text = '今天,大家來了!  創(chuàng)建  工作(匯報)';
    const { reading } = restore(text, { width: false, spacing: false });
    expect(reading).toBe('今天,大家来了!  创建  工作(汇报)');
  });

  it('says nothing of one page that it knows from another', () => {
    const text = '國(guó)家與地方，國(guó)際合作';
    const before = JSON.stringify(restore(text));
    restore('長(zhǎng)江與長(zhǎng)城，國(guō)家');
    expect(JSON.stringify(restore(text))).toBe(before);
  });
});
