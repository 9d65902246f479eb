import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../scripts/lib/escape-text.ts';
import { explainReport, type Paint } from '../../scripts/lib/explain-report.ts';
import type { Report } from '../../src/report/report.ts';

const plain = (text: string): string => text;
const paint: Paint = {
  lemma: plain,
  reading: plain,
  rule: plain,
  doubt: (text) => `~${text}~`,
  quiet: plain,
};

const edits: Report['edits'] = [
  {
    rule: 'annotations',
    span: [1, 10],
    lemma: '创(chuàng)',
    reading: '创',
    reason: '拼音',
    certainty: 'proven',
  },
  {
    rule: 'byte-splits',
    span: [13, 15],
    lemma: '?,',
    reading: '。',
    reason: '半个字',
    certainty: 'conjecture',
    alternatives: ['模', '常'],
    steps: [
      { rule: 'byte-splits', lemma: '?,', reading: '．', reason: '半个字', certainty: 'conjecture' },
      { rule: 'width', lemma: '．', reading: '。', reason: '全角', certainty: 'certain' },
    ],
  },
];
const witness = '\n创(chuàng)建文明?,\u001B[31m今';
const report: Report = {
  id: 'a',
  title: '',
  script: 'hans',
  text: '',
  blocks: [],
  edits,
  redactions: [],
  lacunae: [{ kind: 'truncated', block: 3, offset: 0, reason: '止于句中' }],
  metadata: { topics: [], completeness: 'truncated' },
  witness: { sha256: '', bytes: 0, encoding: 'utf-8', script: 'hans' },
  quality: {
    grade: 'B',
    counts: { annotations: 1, 'byte-splits': 1, width: 1 },
    certainty: { proven: 1, certain: 0, conjecture: 1 },
  },
};

describe('explainReport', () => {
  const text = [...explainReport(report, witness, edits, paint)].join('\n');

  it('shows each edit in its place, with reason, steps and alternatives', () => {
    expect(text).toContain('annotations proven line 2, 1–10\n  \\n[创(chuàng)] → [创]建文明?,');
    expect(text).toContain('  拼音\n');
    expect(text).toContain('byte-splits ~conjecture~ line 2, 13–15');
    expect(text).toContain('  width [．] → [。]  全角\n  ~or~ [模]  [常]\n');
  });

  it('tells what is missing, and counts', () => {
    expect(text).toMatch(/~truncated~ block 3\n {2}止于句中/);
    expect(text).toMatch(
      /1 {2}annotations\n1 {2}byte-splits\n1 {2}width\n2 edits: 1 proven, 0 certain, ~1 conjectured~\n1 lacuna, 0 redactions, grade B$/,
    );
  });

  it('lets no control character through', () => {
    expect(text).toContain('\\u{1b}[31m');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

it.each([
  ['a\u202Eb', 'a\\u{202e}b'],
  ['\uE000\u200B\t', '\\u{e000}\\u{200b}\\t'],
  ['\uD800', '\\u{d800}'],
  ['普通 text', '普通 text'],
])('escapes %j as %s', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

describe('npm run explain', () => {
  const script = fileURLToPath(new URL('../../scripts/explain.ts', import.meta.url));
  const run = (...args: string[]): Promise<{ status: number; out: string; err: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [script, ...args], { maxBuffer: 1 << 28 }, (error, out, err) => {
        resolve({ status: error ? Number(error.code) : 0, out, err });
      });
    });

  it('explains a file, without colours where nobody sees them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cunzhen-'));
    const file = join(folder, 'a.txt');
    await writeFile(file, '标题\u200B\n正文。');
    await writeFile(
      join(folder, 'a.yaml'),
      'metadata: {date: 2009-09, title: 工作总结, by: 张三, on: 2026-01-31, reason: 县志。}',
    );
    const { status, out } = await run(file);
    await rm(folder, { recursive: true });
    expect(status).toBe(0);
    expect(out).toContain('invisible-characters');
    expect(out).toContain('title stated by 张三, 2026-01-31\n  [标题] → [工作总结]\n  县志。\n');
    expect(out).toContain('date stated by 张三, 2026-01-31\n  not in the text → [2009-09]\n  县志。\n');
    expect(out).not.toContain('\u001B');
  });

  it('gives reasons in English, or in the language that is asked for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cunzhen-'));
    const file = join(folder, 'a.txt');
    await writeFile(file, '标题\u200B\n正文。');
    const told = await Promise.all([
      run(file, '--lang', 'en'),
      run(file, '--lang', 'zh-Hans'),
      run(file, '--lang', 'zh-Hant'),
    ]);
    await rm(folder, { recursive: true });
    const [en, hans, hant] = told.map(({ out }) => out);
    expect(en).toContain('\n  Invisible characters that are not text: U+200B\n');
    expect(hans).toContain('\n  删去不可见字符：');
    expect(hant).toContain('\n  刪去不可見字符：');
  });

  it('gives JSON of one rule', async () => {
    const witnessId = '000_79150c6fe1fb4d91';
    const { status, out } = await run(witnessId, '--rule', 'script', '--json');
    expect(status).toBe(0);
    const { id, edits: found } = JSON.parse(out) as Pick<Report, 'id' | 'edits'>;
    expect(id).toBe(witnessId);
    expect(found.length).toBeGreaterThan(0);
  });

  it.each([
    [['nobody'], 1, /there is no witness nobody; looked for .*witnesses/],
    [['../../etc/passwd-not'], 1, /there is no witness/],
    [['s05'], 1, /there is no witness s05; .*; there is s05-flood-plan-2003$/m],
    [[], 2, /name one witness/],
    [[''], 2, /name one witness/],
    [['a', '--certainty', 'sure'], 2, /--certainty sure: is none of proven, certain, conjecture/],
    [['000_79150c6fe1fb4d91', '--rule', 'nonesuch'], 2, /is by nonesuch; its rules are/],
    [['a', '--lang', 'fr'], 2, /--lang fr: is none of en, zh-Hans, zh-Hant/],
    [['a', '--colour'], 2, /--colour[\s\S]*npm run explain/],
  ])('says what is wrong with %j', async (args, status, message) => {
    expect(await run(...args)).toMatchObject({ status, err: expect.stringMatching(message) as string });
  });
});
