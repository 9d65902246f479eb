import { expect, test } from 'vitest';
import { figureCertainty } from '../../../src/across/numbers/figure-certainty.ts';
import { numberRows } from '../../../src/across/numbers/numbers-csv.ts';
import type { Report } from '../../../src/report/report.ts';

const texts = ['工作总结', '救助61万人，安置18人，修路30里，架桥5座。'];
const text = texts.join('\n');
const blocks = texts.map((each) => ({
  kind: 'paragraph',
  depth: 1,
  text: each,
  span: [0, 0],
})) as unknown as Report['blocks'];

/** An edit that made `reading`, where it first stands, out of a lemma of its length. */
const edit = (reading: string, certainty: 'proven' | 'certain' | 'conjecture'): Report['edits'][number] => {
  const at = text.indexOf(reading);
  const lemma = '?'.repeat(reading.length);
  return { rule: 'byte-splits', span: [at, at + reading.length], lemma, reading, reason: '', certainty };
};
const edits = [
  edit('救', 'conjecture'),
  edit('6', 'certain'),
  edit('1万', 'conjecture'),
  edit('，安', 'conjecture'),
  edit('18', 'proven'),
];

test('a figure is as sure as the most doubtful edit inside it', () => {
  const certaintyOf = figureCertainty({ blocks, edits });
  const ask = (written: string) => certaintyOf({ block: 1, offset: texts[1]!.indexOf(written), written });
  expect(ask('61万人')).toBe('conjecture');
  expect(ask('18人')).toBe('proven');
  expect(ask('5座')).toBeUndefined();
});

test('the rows tell it', () => {
  const report = { id: 'r', title: '工作总结', blocks, edits, metadata: {} } as unknown as Report;
  expect(
    numberRows(report, 'https://example.org/').map(({ figure, certainty }) => [figure, certainty]),
  ).toEqual([
    ['61万人', 'conjecture'],
    ['18人', 'proven'],
    ['5座', ''],
  ]);
});
