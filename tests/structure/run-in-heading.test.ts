import { describe, expect, it } from 'vitest';
import { runInHeading } from '../../src/structure/run-in-heading.ts';

describe('runInHeading', () => {
  it('is the numbered first sentence of a paragraph', () => {
    expect(runInHeading('（一）经济增长迈出坚实步伐。抓好国家政策落实。')).toEqual({
      text: '（一）经济增长迈出坚实步伐',
      level: 2,
    });
  });

  it.each(['经济增长迈出坚实步伐。抓好落实。', '（一）蓝色响应：水位达到警戒。', `1.${'长'.repeat(60)}。`])(
    'is none of %s',
    (text) => {
      expect(runInHeading(text)).toBeUndefined();
    },
  );
});
