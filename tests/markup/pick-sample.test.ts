import { expect, test } from 'vitest';
import { pickSample, type Sample } from '../../src/markup/pick-sample.ts';
import { makeReport } from '../../src/report/make-report.ts';
import type { Report } from '../../src/report/report.ts';
import { revert } from '../../src/restore/ledger.ts';

const { report: bare } = makeReport({ id: 'a', witness: '题' });

/** A report of a text in which `{lemma|reading}` are edits. */
function reportOf(marked: string): { report: Report; witness: string } {
  const edits: Report['edits'] = [];
  let witness = '';
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: lemma = '', 2: reading = '', index } of marked.matchAll(
    /\{([^|]*)\|([^}]*)\}/g,
  )) {
    witness += marked.slice(at, index);
    text += marked.slice(at, index);
    const span = [witness.length, witness.length + lemma.length] as const;
    edits.push({ rule: 'byte-splits', span, lemma, reading, reason: '', certainty: 'proven' });
    witness += lemma;
    text += reading;
    at = index + whole.length;
  }
  witness += marked.slice(at);
  text += marked.slice(at);
  expect(revert(text, edits)).toBe(witness);
  return { report: { ...bare, text, edits }, witness };
}

const told = ({ before, after }: Sample) =>
  [before, after].map((side) => side.map(({ text }) => text).join(''));

test('begins with the base of a reading and ends where a clause does', () => {
  const { report, witness } = reportOf(
    '今年以来，我局創{(chuàng)|}新各科室科{?L|长}负责制，全面铺开了各项工作的序幕。',
  );
  expect(told(pickSample(report, witness)!)).toEqual([
    '…我局創(chuàng)新各科室科?L负责制，…',
    '…我局創新各科室科长负责制，…',
  ]);
});

test('whole sentences need no dots', () => {
  const { report, witness } = reportOf('开会。\n救助{?F|灾}民{?G|三}人。\n散会。');
  expect(told(pickSample(report, witness)!)).toEqual(['救助?F民?G人。', '救助灾民三人。']);
});

test('no line is crossed, no long edit told, and a text without repairs has none', () => {
  const { report, witness } = reportOf(`一{${'广告'.repeat(40)}|}，二{?|三}。{?|四}\n五{?|六}，`);
  expect(told(pickSample(report, witness)!)[1]).toBe('…二三。四…');
  const plain = reportOf('都很好。');
  expect(pickSample(plain.report, plain.witness)).toBeUndefined();
});
