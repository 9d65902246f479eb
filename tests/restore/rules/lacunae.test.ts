import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Facts } from '../../../src/restore/facts.ts';
import { revert } from '../../../src/restore/ledger.ts';
import { runRules } from '../../../src/restore/pipeline.ts';
import { lacunae } from '../../../src/restore/rules/lacunae.ts';
import { width } from '../../../src/restore/rules/width.ts';

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../fixtures/lacunae/${name}.yaml`, import.meta.url), 'utf8'));
const notes = z
  .array(z.strictObject({ name: z.string(), page: z.string(), text: z.string(), kind: z.string() }))
  .parse(read('notes'));
const ends = z
  .strictObject({
    whole: z.array(z.string()),
    breaks: z.array(z.strictObject({ text: z.string(), words: z.string() })),
  })
  .parse(read('ends'));

const run = (text: string, facts: Partial<Facts> = {}) => runRules(text, [lacunae], { facts });

describe('lacunae', () => {
  it.each(notes)('takes the note away and marks its place: $name', ({ page, text, kind }) => {
    const { reading, ledger, marks } = run(page);
    expect(reading).toBe(text);
    expect(revert(reading, ledger)).toBe(page);
    expect(marks).toMatchObject([{ kind }]);
    expect(page.slice(0, marks[0]!.at)).toBe(text.slice(0, marks[0]!.at));
  });

  it('leaves what is quoted, and doubts what authors write, too', () => {
    const mentioned = '对外公开时，应当注明“此处隐藏12字”，省略部分用“（以下省略30字）”表示。';
    expect(run(mentioned)).toMatchObject({ reading: mentioned, ledger: [], marks: [] });
    expect(run('父亲久久没有说话。（未完待续）').ledger).toMatchObject([
      { certainty: 'conjecture', alternatives: ['（未完待续）'] },
    ]);
    expect(run('父亲久久没有说话。（未完，全文共2986字）').ledger).toMatchObject([{ certainty: 'certain' }]);
  });

  it.each(ends.whole)('takes %j for whole', (text) => {
    expect(run(text)).toMatchObject({ reading: text, ledger: [], marks: [] });
  });

  it.each(ends.breaks)('marks $text as breaking off, and changes nothing', ({ text, words }) => {
    const { reading, ledger, marks } = run(`${text}\n`);
    expect([reading, ledger]).toEqual([`${text}\n`, []]);
    expect(marks).toMatchObject([{ kind: 'truncated', at: text.length }]);
    expect(marks[0]?.reason).toContain(words.slice(-12));
  });

  it('knows three dots that the width of marks has made six of', () => {
    const both = (text: string) => runRules(text, [width, lacunae], {});
    expect(both('全年办结87件。同时,全县还有...')).toMatchObject({
      reading: '全年办结87件。同时，全县还有……',
      marks: [{ kind: 'truncated' }],
    });
    expect(both('一切为了群众，为了群众的一切……').marks).toEqual([]);
    expect(both('如教育、卫生、文化等...').marks).toEqual([]);
  });

  it('needs less evidence in a preview', () => {
    const text = '全年办结87件。\n围绕';
    expect(run(text).marks).toEqual([]);
    expect(run(text, { fragmentLength: 296 }).marks).toMatchObject([{ kind: 'truncated', at: text.length }]);
    expect(run('全年办结87件。', { fragmentLength: 296 }).marks).toEqual([]);
  });

  it('believes a site that says how much it does not show', () => {
    const { marks } = run('全年办结87件。\n', { unread: '还剩18页未读' });
    expect(marks).toMatchObject([{ kind: 'truncated', at: 8 }]);
    expect(marks[0]?.reason).toContain('还剩18页未读');
  });

  it('marks an end once, where a note says so and the sentence breaks off', () => {
    expect(run('一要健全制度，\n阅读全文>>').marks).toHaveLength(1);
  });

  it.each([
    '会议宣读了决定全文（略）。',
    '更多内容请下载政务客户端查看。',
    '全文共分三个部分，余下工作由各单位负责。',
    '（未完成整改的，年内完成。）',
    '此处隐藏的安全风险，有关单位要逐项排查。',
    '以下内容为各单位须登录系统填报的事项，请于月底前完成并报县政府办公室备案，逾期未报的予以通报。',
    '收藏《永乐大典》',
    '试读结束后，孩子们纷纷举手发言。',
  ])('leaves %s alone', (text) => {
    expect(run(text)).toMatchObject({ ledger: [], marks: [] });
  });
});
