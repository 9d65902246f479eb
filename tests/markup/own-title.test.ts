import { expect, test } from 'vitest';
import { ownTitle } from '../../src/markup/own-title.ts';
import type { Block } from '../../src/report/report.ts';

const block = (kind: Block['kind'], text: string): Block => ({ kind, depth: 1, text, span: [0, 1] });

test.each<[string, Block[], string[]]>([
  ['what is stated', [block('title', '县里的情况'), block('paragraph', '甲。')], ['县里的情况']],
  ['two lines', [block('byline', '甲局'), block('title', '甲'), block('title', '乙')], ['甲', '乙']],
  ['what is not adjacent', [block('title', '甲'), block('date', '1999年'), block('title', '乙')], ['甲']],
  ['none of its own', [block('paragraph', '甲。')], ['清风县工作总结']],
])('the heading of a page: %s', (_, blocks, lines) => {
  expect(ownTitle({ title: '清风县工作总结', blocks })).toEqual(lines);
});
