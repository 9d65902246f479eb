import { describe, expect, it } from 'vitest';
import { lostGaps } from '../../../src/restore/breaks/gaps.ts';
import { lostDashes } from '../../../src/restore/breaks/lost-dashes.ts';
import { expectLinear } from '../helpers/expect-linear.ts';

const dashes = (text: string): number => lostDashes(text, lostGaps(text)).length;

describe('lostDashes', () => {
  it.each(['集镇?D?D清河镇', '他说：?D?D“来了”', '2006?D?D2010年，集镇?D?D清河镇'])(
    'finds those of %s',
    (text) => {
      expect(dashes(text)).toBeGreaterThan(0);
    },
  );

  it.each([
    '选D?D项正确',
    '?D?D',
    '集镇?D?',
    '集镇??DD清河镇',
    'http://example.org/?D?D清河',
    '集镇?d?d清河',
  ])('leaves %s', (text) => {
    expect(dashes(text)).toBe(0);
  });

  it('stays linear', () => {
    for (const unit of ['镇?D?D', '?D', '镇?D?D镇'])
      expectLinear(unit, (text) => {
        expect(dashes(text)).toBeLessThanOrEqual(text.length);
      });
  });
});
