import { expect, test } from 'vitest';
import { formatValue } from '../../src/i18n/format-value.ts';

test('figures are written out, with groups of digits and no more than six decimals', () => {
  const written: [number, string][] = [
    [0, '0'],
    [0.5, '0.5'],
    [1998, '1,998'],
    [12_345_678.9, '12,345,678.9'],
    [1 / 3, '0.333333'],
    [1e21, '1,000,000,000,000,000,000,000'],
  ];
  for (const [value, text] of written) expect(formatValue(value)).toBe(text);
});
