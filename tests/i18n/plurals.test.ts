import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';

test('one is one edit, not one edits', () => {
  expect(en.apparatus.total('1')).toBe('1 edit in all');
  expect(en.apparatus.total('1,234')).toBe('1,234 edits in all');
  expect(en.apparatus.moreReadings('1')).toBe('1 more reading');
  expect(en.report.characters('1')).toBe('1 character');
  expect(en.data.bytes('1')).toBe('1 byte');
  expect(en.home.count('1')).toBe('1 report');
});

test('what a facet has is told as values: the numbers beside them are of reports', () => {
  expect(en.browse.more('26')).toBe('All 26 values');
  expect(en.browse.values('1')).toBe('1 value');
});
