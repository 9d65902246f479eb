import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { describeChanges } from '../../src/deploy/describe-changes.ts';
import { diffReadings } from '../../src/deploy/diff-readings.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { readPayloads } from '../hostile/helpers/hostile-fixtures.ts';

const report = (witness: string, id = 'a') => makeReport({ id, witness }).report;
const base = '甲市民政局工作总结\n一年来，我局认真工作，取得成绩。\n二〇〇九年三月一日';

test('tells nothing of what did not change', () => {
  expect(diffReadings(report(base), report(base))).toBeUndefined();
  expect(describeChanges([], 3)).toContain('No restored text changed, of 3 reports.');
});

test('tells each place with what stands around it', () => {
  const change = diffReadings(report(base), report(base.replace('认真', '任真').replace('成绩', '大成绩')))!;
  expect(change.places.map(({ before, was, is, after }) => `${before}[${was}→${is}]${after}`)).toEqual([
    '作总结\n一年来，我局[认→任]真工作，取得大成绩。',
    '，我局任真工作，取得[→大]成绩。\n二〇〇九年三',
  ]);
});

test('tells what is new, gone, or known otherwise', () => {
  expect(diffReadings(undefined, report(base))!.notes[0]).toMatch(/^new, /);
  expect(diffReadings(report(base), undefined)!.notes).toEqual(['gone']);
  expect(diffReadings(report(base), report(base.replace('甲市', '乙市')))!.notes.join()).toContain(
    '甲市民政局 → 乙市民政局',
  );
  expect(diffReadings(undefined, undefined)).toBeUndefined();
});

test('a long text that changed all over is told as one place', () => {
  const long = (sign: string): string => `甲市工作总结\n${sign.repeat(50_000)}`;
  expect(diffReadings(report(long('甲')), report(long('乙')))!.places).toHaveLength(1);
});

test('whatever a text holds, a comment shows it as code', () => {
  for (const payload of [...readPayloads()].flatMap(([, own]) => own)) {
    const change = diffReadings(report(base), report(base.replace('认真', payload)));
    if (!change) continue;
    const markdown = describeChanges([change], 1);
    visit(fromMarkdown(markdown), (node) => {
      expect(
        ['html', 'link', 'image', 'code', 'definition', 'linkReference', 'thematicBreak'],
        payload,
      ).not.toContain(node.type);
    });
    expect(markdown).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  }
});

test('a comment is no longer than a host takes', () => {
  const change = diffReadings(undefined, report(base))!;
  const many = Array.from({ length: 3000 }, () => change);
  const text = describeChanges(many, 3000);
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/… and \d+ reports more/);
});
