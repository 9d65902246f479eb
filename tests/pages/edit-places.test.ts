import { expect, test } from 'vitest';
import { editPlaces } from '../../src/pages/_lib/edit-places.ts';
import { makeReport } from '../../src/report/make-report.ts';
import type { Report } from '../../src/report/report.ts';

const { report: bare } = makeReport({ id: 'a', witness: '题' });
const texts = ['题目', '一、情况', '第一段', '第二段'];
const kinds: Report['blocks'][number]['kind'][] = ['title', 'heading', 'paragraph', 'paragraph'];
const text = texts.join('\n');

/** An edit that put in what stands at a place of the reading in place of as many characters. */
const edit = (reading: string): Report['edits'][number] => {
  const start = text.indexOf(reading);
  const span = [start, start + reading.length] as const;
  return { rule: 'script', span, lemma: reading, reading, reason: '', certainty: 'certain' };
};

test('an edit stands in the head, in a heading, or in a numbered paragraph: that in which it begins', () => {
  const report: Report = {
    ...bare,
    text,
    blocks: texts.map((own, i) => ({ kind: kinds[i]!, depth: 1, text: own, span: [0, 0] })),
    edits: [edit('目'), edit('情'), edit('第一'), edit('段\n第二')],
  };
  expect([...editPlaces(report)]).toEqual([
    [0, 'head'],
    [1, 'heading'],
    [2, 1],
    [3, 1],
  ]);
});
