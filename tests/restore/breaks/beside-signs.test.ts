import { describe, expect, it } from 'vitest';
import { besideSigns } from '../../../src/restore/breaks/beside-signs.ts';

const beside = (text: string, lossy: boolean) => {
  const start = text.indexOf('?');
  return besideSigns({ text, gap: { start, end: start + 1, lost: 1 }, lossy });
};

describe('besideSigns', () => {
  it.each(['指标?|全县', '指标|?全县', '指标?｜全县'])('are spaces beside a bar: %s', (text) => {
    expect(beside(text, true)).toMatchObject({ reading: '\u3000', certainty: 'conjecture' });
  });

  it('may ask beside a bar where nothing is lost', () => {
    expect(beside('好|确定?|否', false)).toBeUndefined();
  });

  it('is a space before a mark that begins no line', () => {
    expect(beside('指标?，全县', false)).toMatchObject({ reading: '', certainty: 'certain' });
  });
});
