import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReportHead } from '../../src/report/read-report-head.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'head-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function headOf(json: string) {
  const file = join(folder, 'report.json');
  await writeFile(file, json);
  return readReportHead(file);
}

const report = (text: string) => ({
  id: 'r',
  title: '题',
  script: 'hans',
  text,
  blocks: [{ kind: 'paragraph', depth: 1, text, span: [0, text.length] }],
});

test('the head of a report is all that stands before its edits, wherever the border of what is read falls', async () => {
  // Three bytes a character, once in the text and once in a block: the mark lies on either side of 32 KB, and of 64.
  for (const first of [5430, 10_890])
    for (let length = first; length < first + 30; length++) {
      const head = report('字'.repeat(length));
      expect(await headOf(JSON.stringify({ ...head, edits: [{ rule: 'x' }], redactions: [] }))).toEqual(head);
    }
});

test('one that is longer than the first reads, and one after it, are whole', async () => {
  const long = report('长'.repeat(150_000));
  expect(await headOf(JSON.stringify({ ...long, edits: [] }))).toEqual(long);
  expect(await headOf(JSON.stringify({ ...report('短'), edits: [] }))).toEqual(report('短'));
});

test('words of a report are no border', async () => {
  const head = report('他说,"edits":[');
  expect(await headOf(JSON.stringify({ ...head, edits: [] }))).toEqual(head);
});

test('a report whose edits stand before its blocks is read as it is', async () => {
  const whole = { edits: [{ edits: [] }], ...report('文'), redactions: [] };
  expect(await headOf(JSON.stringify({ n: 1, ...whole }))).toEqual({ n: 1, ...whole });
});

test('a report that says nothing of edits is read as it is, and what is no JSON is told of', async () => {
  expect(await headOf(JSON.stringify(report('文')))).toEqual(report('文'));
  await expect(headOf('{"id":"r"')).rejects.toThrow(SyntaxError);
  await expect(headOf('')).rejects.toThrow(SyntaxError);
});
