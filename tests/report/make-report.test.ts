import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReport } from '../../src/report/make-report.ts';
import { reportSchema, type Report } from '../../src/report/report.ts';
import { replay, revert } from '../../src/restore/ledger.ts';
import type { Correction } from '../../src/corrections/correction.ts';
import { decodeWitness } from '../../src/witness/decode.ts';

const seed = readFileSync(new URL('../../content/witnesses/000_79150c6fe1fb4d91.txt', import.meta.url));

/** What holds for every report. */
function hold(report: Report, witness: string): void {
  reportSchema.parse(report);
  expect(report.blocks.map(({ text }) => text).join('\n')).toBe(report.text);
  expect(replay(witness, report.edits)).toBe(report.text);
  expect(revert(report.text, report.edits)).toBe(witness);
  let end = 0;
  for (const { span } of report.blocks) {
    expect(span[1]).toBeGreaterThanOrEqual(span[0]);
    expect(span[0]).toBeGreaterThanOrEqual(0);
    expect(span[1]).toBeLessThanOrEqual(witness.length);
    expect(span[1]).toBeGreaterThanOrEqual(end);
    end = span[1];
  }
  for (const { text, block, offset } of report.redactions) {
    expect(report.blocks[block]!.text.startsWith(text, offset)).toBe(true);
  }
  for (const { block, offset } of report.lacunae) {
    expect(offset).toBeLessThanOrEqual(report.blocks[block]!.text.length);
  }
  const { notBefore, notAfter, grounds } = report.metadata;
  for (const ground of [notBefore, notAfter, ...Object.values(grounds ?? {}).flat()]) {
    if (ground && 'quotation' in ground && ground.block !== undefined)
      expect(report.blocks[ground.block]!.text).toContain(ground.quotation);
  }
}

/** A correction of the reading, which quotes enough of it to be found. */
const correct = (exact: string, replacement: string): Correction => ({
  source: 'reading',
  exact,
  prefix: '',
  suffix: '',
  replacement,
  who: '甲',
  when: '2026-01-01',
  why: '乙',
  certainty: 'certain',
  alternatives: [],
  line: 1,
});

describe('makeReport', () => {
  it('holds its promises on the seed, and says what is known of it', () => {
    const { report, problems } = makeReport({
      id: 'seed',
      witness: seed,
      sidecar: { note: '手录', encoding: 'utf8' },
    });
    const { text } = decodeWitness(seed);
    hold(report, text);
    expect(problems).toEqual([]);
    expect(report.witness).toMatchObject({ bytes: seed.length, encoding: 'utf-8', script: 'hant-converted' });
    expect(report.curated).toEqual({ note: '手录' });
    expect(report.metadata).toMatchObject({
      date: '20XX-09-14',
      agency: '**市民政局',
      genre: '汇报',
      notBefore: { value: '2010' },
    });
    expect(report.redactions.map(({ text: mask }) => mask)).toEqual(Array(6).fill('**'));
  });

  it("takes a mask for the author's only where the author wrote it", () => {
    const witness = '某县民政局工作总结\n一年来，**乡和**镇做了工作。\n联系人王建国，在**村。';
    const list = [correct('王建国', '王**'), correct('**镇', '**县')];
    const { report, problems } = makeReport({ id: 'a', witness, corrections: { list, file: 'a.yaml' } });
    expect(problems).toEqual([]);
    hold(report, witness);
    expect(report.blocks.at(-1)!.text).toBe('联系人王**，在**村。');
    expect(report.redactions).toEqual([
      { text: '**', block: 1, offset: 4 },
      { text: '**', block: 1, offset: 8 },
      { text: '**', block: 2, offset: 8 },
    ]);
  });

  it('lays corrections over the reading before it is structured', () => {
    const witness = '某县民政局工作总结\n一年来，我局认真工作。';
    const made = makeReport({
      id: 'a',
      witness,
      corrections: { list: [correct('工作总结', '工作汇报')], file: 'a.yaml' },
    });
    hold(made.report, witness);
    expect(made.report.title).toBe('某县民政局工作汇报');
    expect(made.report.metadata.genre).toBe('汇报');
    expect(made.report.quality.counts).toEqual({ correction: 1 });
  });

  it('reads the same whether bytes or text are given', () => {
    const fromBytes = makeReport({ id: 'a', witness: seed }).report;
    const fromText = makeReport({ id: 'a', witness: seed.toString('utf8') }).report;
    expect(fromText.witness).not.toHaveProperty('confidence');
    expect(fromBytes).toEqual({
      ...fromText,
      witness: { ...fromText.witness, confidence: 0.99, reason: expect.any(String) as string },
    });
  });

  it.each(['', '\n', '?', '   ', '\uFEFF', '\u0000', '\uD800', '（'])('makes a report of %j', (witness) => {
    hold(makeReport({ id: 'a', witness }).report, witness);
  });

  it('holds its promises on anything', () => {
    const bits = fc.constantFrom(
      ...'創新建關規責?,，。；:!? 　\n\r**XX某市县一二、（）()"“”《》1290年月日aF\u200B\uE000\uD800',
      '(chuàng)',
      '(xīn)',
      '一、',
      '（一）',
      '一是',
      '20**年9月14日',
      '各位代表：',
      '上?；鶎狱h建',
      '资源描述：',
    );
    fc.assert(
      fc.property(fc.string({ unit: bits, maxLength: 120 }), fc.boolean(), (witness, loose) => {
        const options = loose ? { width: false, spacing: false } : {};
        hold(makeReport({ id: 'a', witness, options }).report, witness);
      }),
      { numRuns: 500 },
    );
  });

  it('holds its promises on pieces of the seed', () => {
    const whole = seed.toString('utf8');
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.integer({ min: 1, max: 600 }),
        fc.nat(whole.length),
        (start, length, splice) => {
          const witness = whole.slice(start, start + length) + whole.slice(splice, splice + 100);
          hold(makeReport({ id: 'a', witness }).report, witness);
        },
      ),
      { numRuns: 100 },
    );
  });
});
