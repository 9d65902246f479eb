import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSpans } from '../../src/report/block-spans.ts';
import { blockParts } from '../../src/report/exports/block-parts.ts';
import { exportForms } from '../../src/report/exports/index.ts';
import { placesInBlocks } from '../../src/report/place-in-blocks.ts';
import type { Block } from '../../src/report/report.ts';
import type { Edit } from '../../src/restore/edit.ts';
import { replay } from '../../src/restore/ledger.ts';
import { sample } from './exports/sample-report.ts';

const edit = (start: number, lemma: string, reading: string): Edit => ({
  rule: 'x',
  span: [start, start + lemma.length],
  lemma,
  reading,
  reason: '',
  certainty: 'certain',
});

describe('blockSpans', () => {
  it.each([
    ['a kept break', '甲\n乙', [], ['甲', '乙']],
    ['a break that replaced', '甲?乙', [edit(1, '?', '\n')], ['甲', '乙']],
    ['a break that was put in', '甲乙', [edit(1, '', '\n')], ['甲', '乙']],
    ['a block whose first character was put in', '甲\n乙', [edit(2, '', '（')], ['甲', '乙']],
    ['text taken away at the end of a block', '甲xx\n乙', [edit(1, 'xx', '')], ['甲', 'xx\n乙'.slice(3)]],
    ['an edit across a break', '甲?,乙', [edit(1, '?,', '。\n')], ['甲?,', '乙']],
    ['an edit that made two blocks of text', '甲#乙', [edit(1, '#', '丙\n丁')], ['甲#', '#乙']],
    ['an empty witness', '', [], ['']],
  ])('ties blocks to the witness: %s', (_, witness, edits, covered) => {
    const blocks = replay(witness, edits).split('\n');
    expect(blockSpans(blocks, edits).map((span) => witness.slice(...span))).toEqual(covered);
  });
});

describe('blockParts', () => {
  it('gives each block its text and every edit once', () => {
    const bits = fc.constantFrom('a', 'b', '\n', '');
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.string({ unit: bits, maxLength: 3 }),
            fc.string({ unit: bits, maxLength: 4 }),
            fc.boolean(),
          ),
          { maxLength: 8 },
        ),
        (runs) => {
          let witness = '';
          const edits: Edit[] = [];
          for (const [lemma, reading, edited] of runs) {
            if (edited && lemma !== reading) edits.push(edit(witness.length, lemma, reading));
            witness += lemma;
          }
          const text = replay(witness, edits);
          const blocks = text
            .split('\n')
            .map((line): Block => ({ kind: 'paragraph', depth: 1, text: line, span: [0, 0] }));
          const parts = blockParts({ blocks, edits });
          expect(
            parts
              .map((each, index) =>
                each.map(({ start, end }) => blocks[index]!.text.slice(start, end)).join(''),
              )
              .join('\n'),
          ).toBe(text);
          expect(parts.flat().flatMap((part) => (part.edit && part.first ? [part.edit] : []))).toEqual(edits);
        },
      ),
    );
  });
});

it('places offsets in blocks', () => {
  expect(placesInBlocks(['甲乙', '', '丙'], [0, 2, 3, 4, 5, 99])).toEqual([
    { block: 0, offset: 0 },
    { block: 0, offset: 2 },
    { block: 1, offset: 0 },
    { block: 2, offset: 0 },
    { block: 2, offset: 1 },
    { block: 2, offset: 1 },
  ]);
});

it.each(Object.entries(exportForms))('takes a report away as %s', (_, { make }) => {
  const made = make(sample, { url: 'https://archive.example/reports/sample/', publisher: '存真' });
  expect(made.length).toBeGreaterThan(20);
});
