import { describe, expect, it } from 'vitest';
import { rowPlot, shortLabel } from '../../src/markup/plot.ts';

describe('labels of a plot', () => {
  it('have what they mean behind them, and are cut together', () => {
    expect(shortLabel({ label: '通知', count: 1 })).toBe('通知');
    expect(shortLabel({ label: '通知', meaning: 'notice', count: 1 })).toBe('通知 notice');
    expect(shortLabel({ label: '汇报', meaning: 'briefing to superiors', count: 1 })).toMatch(
      /^汇报 brief.*…$/,
    );
  });

  it('push the bars to the right, by no more than their room', () => {
    const at = (meaning?: string) => rowPlot([{ label: '通知', meaning, count: 1 }]).bars[0]!.x;
    expect(at('notice')).toBeGreaterThan(at());
    expect(at('a very long notice to everybody')).toBe(at('an even longer notice to everybody there is'));
  });
});
