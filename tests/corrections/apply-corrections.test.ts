import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/corrections/apply-corrections.ts';
import type { Correction } from '../../src/corrections/correction.ts';
import type { Edit, Mark } from '../../src/restore/edit.ts';
import { noFacts } from '../../src/restore/facts.ts';
import { replay, revert } from '../../src/restore/ledger.ts';
import type { Restoration } from '../../src/restore/pipeline.ts';

const witness = '创(chuàng)建文明机关,创(chuàng)建和谐系统?今天';
const strip = (start: number): Edit => ({
  rule: 'annotations',
  span: [start, start + 9],
  lemma: '创(chuàng)',
  reading: '创',
  reason: '拼音',
  certainty: 'proven',
});
const ledger: Edit[] = [
  strip(0),
  { rule: 'width', span: [14, 15], lemma: ',', reading: '，', reason: '全角', certainty: 'certain' },
  strip(15),
  {
    rule: 'breaks',
    span: [29, 30],
    lemma: '?',
    reading: '\n',
    reason: '断行',
    certainty: 'conjecture',
    alternatives: ['？'],
  },
];
const restoration: Restoration = { reading: replay(witness, ledger), ledger, marks: [], facts: noFacts };

const correction = (change: Partial<Correction>): Correction => ({
  source: 'reading',
  exact: '',
  prefix: '',
  suffix: '',
  replacement: '',
  who: '王芳',
  when: '2026-02-03',
  why: '据刊本',
  certainty: 'certain',
  alternatives: [],
  line: 7,
  ...change,
});
const apply = (...changes: Partial<Correction>[]): ReturnType<typeof applyCorrections> =>
  applyCorrections(witness, restoration, changes.map(correction), 'c.yaml');

/** Marks inside a changed stretch, or at its end, stand at its start. */
const toStart =
  (from: number, to: number) =>
  (mark: Mark): Mark => ({ ...mark, at: mark.at > from && mark.at < to ? from : mark.at });

describe('applyCorrections', () => {
  it('replaces a quotation of the reading, as an edit of its own', () => {
    const { restoration: made, problems } = apply({ exact: '机关', replacement: '单位' });
    expect(problems).toEqual([]);
    expect(made.reading).toBe('创建文明单位，创建和谐系统\n今天');
    expect(made.ledger).toContainEqual({
      rule: 'correction',
      span: [12, 14],
      lemma: '机关',
      reading: '单位',
      reason: '王芳 2026-02-03：据刊本',
      certainty: 'certain',
    });
    expect(replay(witness, made.ledger)).toBe(made.reading);
    expect(revert(made.reading, made.ledger)).toBe(witness);
  });

  it('replaces a quotation of the witness where edits were made', () => {
    const { restoration: made } = apply({
      source: 'witness',
      exact: '创(chuàng)建',
      suffix: '和谐',
      replacement: '开创',
    });
    expect(made.reading).toBe('创建文明机关，开创和谐系统\n今天');
    expect(made.ledger.map(({ rule }) => rule)).toEqual(['annotations', 'width', 'correction', 'breaks']);
    expect(made.ledger[2]!.steps?.map(({ rule }) => rule)).toEqual(['annotations', 'correction']);
    expect(made.ledger[2]!.certainty).toBe('certain');
  });

  it('lets somebody vouch for a conjecture', () => {
    const { restoration: made } = apply({ source: 'witness', exact: '?', replacement: '\n' });
    expect(made.reading).toBe(restoration.reading);
    expect(made.ledger.at(-1)).toMatchObject({ rule: 'correction', reading: '\n', certainty: 'certain' });
    expect(made.ledger.at(-1)).not.toHaveProperty('alternatives');
  });

  it('takes a passage for vouched for where the whole of a guess is inside it, not a part', () => {
    const guess: Edit = {
      rule: 'byte-splits',
      span: [10, 12],
      lemma: '文明',
      reading: '文昌',
      reason: '',
      certainty: 'conjecture',
      alternatives: ['文明'],
    };
    const ledgerOfGuess = [strip(0), guess];
    const guessed = { ...restoration, reading: replay(witness, ledgerOfGuess), ledger: ledgerOfGuess };
    const problemsOf = (exact: string): number =>
      applyCorrections(witness, guessed, [correction({ exact, replacement: exact })], 'c.yaml').problems
        .length;
    expect(problemsOf('文昌机关')).toBe(0);
    expect(problemsOf('昌机关')).toBe(1);
  });

  it('lets somebody vouch for a sign that nobody could read, and doubt what nobody doubted', () => {
    const lost: Restoration = { ...restoration, marks: [{ kind: 'unreadable', at: 2, reason: '不明' }] };
    const vouch = correction({ exact: '文明', replacement: '文明' });
    expect(applyCorrections(witness, lost, [vouch], 'c.yaml').problems).toEqual([]);
    const doubt: Correction = { ...vouch, certainty: 'conjecture', alternatives: ['文昌'] };
    expect(applyCorrections(witness, restoration, [doubt], 'c.yaml').problems).toEqual([]);
  });

  it('keeps a doubt that is stated', () => {
    const { restoration: made } = apply({
      exact: '和谐',
      replacement: '平安',
      certainty: 'conjecture',
      alternatives: ['祥和'],
    });
    expect(made.ledger.find(({ rule }) => rule === 'correction')).toMatchObject({
      certainty: 'conjecture',
      alternatives: ['祥和'],
    });
  });

  it('does not let line breaks stand between a quotation and its place', () => {
    const { restoration: made } = apply({ exact: '今天', prefix: '系统', replacement: '今年' });
    expect(made.reading.endsWith('系统\n今年')).toBe(true);
  });

  it.each<[string, Partial<Correction>, RegExp]>([
    [
      'an ambiguous quotation',
      { exact: '创建' },
      /stands in the reading 2 times or more, at 0, 7; add a prefix or suffix/,
    ],
    [
      'a quotation that is nearly there',
      { exact: '建文明的机关，创' },
      /nearest text:\n {2}(?!\{\+).*建文明\[-的-\]机关，创.*(?<!\+\})$/,
    ],
    ['a quotation of something else', { exact: '完全不同' }, /not in the reading, and nothing like it/],
    [
      'a part of an edit',
      { source: 'witness', exact: 'uàng)建文' },
      /quotes only a part of "创\(chuàng\)".*rule annotations/,
    ],
    ['a line break alone', { exact: '\n' }, /quotes line breaks alone/],
    [
      'what stands there already, where nothing is in doubt',
      { exact: '文明', replacement: '文明' },
      /^the replacement is what stands there already, and no conjecture or unreadable sign is inside/,
    ],
  ])('refuses %s, changing nothing', (_, change, message) => {
    const { restoration: made, problems } = apply({ replacement: '甲', ...change });
    expect(made).toBe(restoration);
    expect(problems).toEqual([
      { file: 'c.yaml', line: 7, message: expect.stringMatching(message) as string },
    ]);
  });

  it('applies the first of two that overlap and reports the other', () => {
    const { restoration: made, problems } = apply(
      { exact: '文明机关', replacement: '文明单位', line: 3 },
      { exact: '机关', replacement: '部门', line: 9 },
    );
    expect(made.reading).toContain('文明单位');
    expect(problems).toEqual([
      { file: 'c.yaml', line: 9, message: expect.stringMatching(/overlaps the one on line 3/) as string },
    ]);
  });

  describe('of a figure that was lost with a byte', () => {
    // 住房1200套 whose first figure went with a byte of 房, which is guessed.
    const scraped = '建成住?200套?乡村';
    const guess = { reason: '推测', certainty: 'conjecture' } as const;
    const lost: Restoration = {
      ledger: [
        {
          rule: 'annotations',
          span: [0, 2],
          lemma: '建成',
          reading: '修成',
          reason: '拼音',
          certainty: 'proven',
        },
        { rule: 'byte-splits', span: [3, 4], lemma: '?', reading: '房', alternatives: ['扶'], ...guess },
        { rule: 'byte-splits', span: [4, 4], lemma: '', reading: '□', alternatives: ['1', '2'], ...guess },
      ],
      reading: '修成住房□200套?乡村',
      marks: [
        { kind: 'unreadable', at: 5, reason: '一位数字已失' },
        { kind: 'unreadable', at: 9, reason: '无从辨认' },
        { kind: 'truncated', at: 12, reason: '止于句中' },
      ],
      facts: noFacts,
    };
    const mend = (change: Partial<Correction>): Restoration =>
      applyCorrections(scraped, lost, [correction(change)], 'c.yaml').restoration;

    it('closes the lacuna, and leaves others where they were', () => {
      const made = mend({ exact: '□200', replacement: '1200' });
      expect(made.reading).toBe('修成住房1200套?乡村');
      expect(made.marks).toEqual(lost.marks.slice(1));
      expect(replay(scraped, made.ledger)).toBe(made.reading);
    });

    it.each<[string, Partial<Correction>, Mark[]]>([
      ['a correction beside it', { exact: '房□', replacement: '扶□' }, lost.marks.map(toStart(3, 5))],
      ['one that keeps what cannot be read', { exact: '套?乡', replacement: '套?镇' }, [...lost.marks]],
      [
        'one of the end of a page cut off',
        { exact: '乡村', replacement: '城乡' },
        [...lost.marks.map(toStart(10, 12))],
      ],
    ])('keeps it open for %s', (_, change, marks) => {
      expect(mend(change).marks).toEqual(marks);
    });

    it('changes no more of a quotation than it has to, and decides what was guessed there', () => {
      const made = mend({ exact: '成住房□200套', replacement: '成住房1200套' });
      expect(made.ledger.map(({ rule, lemma, reading }) => [rule, lemma, reading])).toEqual([
        ['annotations', '建成', '修成'],
        ['correction', '?', '房1'],
      ]);
      expect(made.ledger[1]).toMatchObject({ certainty: 'certain' });
      expect(made.ledger[1]).not.toHaveProperty('alternatives');
    });

    it('takes an edit that it changes a part of as a whole', () => {
      const made = mend({ exact: '修成住', replacement: '建成住' });
      expect(made.reading).toBe('建成住房□200套?乡村');
      expect(made.marks).toEqual(lost.marks);
    });

    it.each([
      ['乡村', '乡的村'],
      ['乡村', '村'],
      ['套?乡村', '套?乡镇村'],
    ])('puts in and takes out: %s, %s', (exact, replacement) => {
      const made = mend({ exact, replacement });
      expect(made.reading).toBe(lost.reading.replace(exact, replacement));
      expect(replay(scraped, made.ledger)).toBe(made.reading);
      expect(revert(made.reading, made.ledger)).toBe(scraped);
    });
  });

  it.each<[string, string[], string]>([
    ['a line at the end', ['下载'], '正文\n第二段\n上一篇'],
    ['lines in the middle', ['第二段上一篇'], '正文\n下载'],
    ['neighbouring lines, one by one', ['正文', '第二段', '下载'], '上一篇'],
    ['everything', ['正文第二段上一篇下载'], ''],
    ['a part of a line, which stays', ['第二', '上一'], '正文\n段\n篇\n下载'],
  ])('takes out %s, and leaves no empty paragraph', (_, quotations, expected) => {
    const page = '正文\n第二段\n上一篇\n下载';
    const whole: Restoration = { reading: page, ledger: [], marks: [], facts: noFacts };
    const { restoration: made, problems } = applyCorrections(
      page,
      whole,
      quotations.map((exact) => correction({ exact })),
      'c.yaml',
    );
    expect(problems).toEqual([]);
    expect(made.reading).toBe(expected);
    expect(replay(page, made.ledger)).toBe(expected);
    expect(revert(expected, made.ledger)).toBe(page);
  });

  it('replays and reverts wherever it is applied', () => {
    const { reading } = restoration;
    const span = fc
      .tuple(fc.nat(reading.length - 1), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => [start, Math.min(reading.length, start + length)] as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(span, fc.string({ maxLength: 4 })), { maxLength: 4 }), (wishes) => {
        const { restoration: made } = apply(
          ...wishes.map(([[start, end], replacement]) => ({
            exact: reading.slice(start, end),
            prefix: reading.slice(0, start),
            suffix: reading.slice(end),
            replacement,
          })),
        );
        expect(replay(witness, made.ledger)).toBe(made.reading);
        expect(revert(made.reading, made.ledger)).toBe(witness);
      }),
    );
  });
});
