import { expect, test } from 'vitest';
import { numberColumns, numberRows, numbersCsv } from '../../../src/across/numbers/numbers-csv.ts';
import { blockAnchors } from '../../../src/markup/anchors.ts';
import type { Report } from '../../../src/report/report.ts';

const blocks = [
  { kind: 'title', depth: 1, text: '=1+1，"引号"工作总结', span: [0, 0] },
  { kind: 'paragraph', depth: 1, text: '=cmd救助61万人，安置1**人。', span: [0, 0] },
] as Report['blocks'];
const report = {
  id: 'r',
  title: blocks[0]!.text,
  blocks,
  edits: [],
  metadata: { date: '20XX' },
} as unknown as Report;
const url = 'https://example.org/reports/r/';

test('each figure is a row that leads to its paragraph', () => {
  const rows = numberRows(report, url);
  expect(rows.map(({ figure, value, unit }) => [figure, value, unit])).toEqual([
    ['61万人', 610_000, '人'],
    ['1**人', '', '人'],
  ]);
  expect(rows[0]).toMatchObject({ paragraph: 1, date: '20XX', url: `${url}#${blockAnchors(blocks)[1]!}` });
});

test('nothing of a report is a formula, and quotation marks are doubled', () => {
  const csv = numbersCsv(numberRows(report, url), true);
  const [header, first] = csv.split('\r\n');
  expect(header).toBe(`\uFEFF${numberColumns.join(',')}`);
  expect(first).toContain(`,"'=1+1，""引号""工作总结",`);
  expect(first).toContain(`,'=cmd救助61万人，安置1**人。,`);
  expect(csv).not.toMatch(/(?:^|,|")[=@]/m);
});

test('without rows there is the header alone, or nothing', () => {
  expect(numbersCsv([], true)).toBe(`\uFEFF${numberColumns.join(',')}\r\n`);
  expect(numbersCsv([], false)).toBe('');
});
