import { expect, test } from 'vitest';
import { groupEdits } from '../../src/markup/group-edits.ts';
import { showInvisible } from '../../src/markup/show-invisible.ts';
import type { Report } from '../../src/report/report.ts';
import type { Edit, Step } from '../../src/restore/edit.ts';

const witness = '創(chuàng)新與創(chuàng)業，闖(chuàng)關';
const edits = [...witness.matchAll(/\(chuàng\)/g)].map(({ 0: lemma, index }): Report['edits'][number] => ({
  rule: 'annotations',
  span: [index, index + lemma.length],
  lemma,
  reading: '',
  reason: '',
  certainty: 'certain',
}));

test('what was taken away is told with the character it stood beside', () => {
  const [group] = groupEdits(edits, witness);
  expect(group!.entries.map(({ base, edits: numbers }) => [base, numbers])).toEqual([
    ['創', [0, 1]],
    ['闖', [2]],
  ]);
});

test('a correction is listed as one, whatever rules had worked there before', () => {
  const step = (rule: string): Step => ({
    rule,
    lemma: '?',
    reading: '房',
    reason: '',
    certainty: 'certain',
  });
  const made = (rule: string, ...steps: Step[]): Edit => ({ ...step(rule), span: [0, 1], steps });
  const rules = (...of: Edit[]): string[] => groupEdits(of, '?').map(({ rule }) => rule);
  expect(rules(made('correction', step('byte-splits'), step('correction')))).toEqual(['correction']);
  expect(rules(made('byte-splits', step('script'), step('correction')))).toEqual(['correction']);
  expect(rules(made('script', step('script'), step('byte-splits'), step('width')))).toEqual(['byte-splits']);
});

test('what no font draws is told by its code', () => {
  expect(showInvisible('路\uE0CD，\u200B\u{F0001} \n')).toBe('路U+E0CD，U+200BU+F0001␣↵');
});
