import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Damage } from '../../src/import/damage-kinds.ts';
import { damageSigns } from '../../src/import/damage-signs.ts';
import { formatOf } from '../../src/import/format.ts';
import { languageOf } from '../../src/import/language.ts';
import type { Provenance } from '../../src/import/provenance.ts';
import { sidecarOf } from '../../src/import/sidecar.ts';
import { parseSidecar } from '../../src/witness/parse-sidecar.ts';

describe('sidecar', () => {
  it('is one that can be read, whatever the dump says', () => {
    const said = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\ud800', '\u0085', '\u2028', '"', '\\', '\n', '\u0000', '\ufeff'),
      ),
      maxLength: 30,
    });
    const optional = fc.record(
      { url: said, captured: said, title: said, recordId: said, digest: said, encoding: said, member: said },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(optional, (stated) => {
        const from = { file: 'a', format: 'text', ...stated } as Provenance;
        const { title } = parseSidecar(sidecarOf(from, { witness: 'as-is' }), 'a.yaml').sidecar.import!;
        expect(title ?? '').toBe((stated.title ?? '').toWellFormed().replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it.each([
    ['2020-01-02T03:04:05Z', '2020-01-02'],
    ['20200102030405', '2020-01-02'],
    ['2020-02-31', undefined],
    ['1234567890', undefined],
    ['yesterday', undefined],
  ])('takes the day of %s', (captured, day) => {
    const yaml = sidecarOf({ file: 'a', format: 'text', captured }, { witness: 'as-is' });
    expect(parseSidecar(yaml, 'a.yaml').sidecar.source?.retrieved).toBe(day);
  });

  it('keeps an address that is none of the web apart', () => {
    for (const url of ['ftp://x', 'javascript:alert(1)', 'http://', 'www.example.cn']) {
      const { sidecar } = parseSidecar(
        sidecarOf({ file: 'a', format: 'text', url }, { witness: 'as-is' }),
        'a.yaml',
      );
      expect(sidecar.source?.url).toBeUndefined();
      expect(sidecar.import?.uri).toBe(url);
    }
  });
});

it.each([
  ['全市各级党组织认真贯彻落实会议精神', 'zh-hans'],
  ['於二零零八年，範圍擴大，幹部群眾積極參與', 'zh-hant'],
  ['災后重建工作進展順利，聯系群眾，規范管理', 'zh-hant-converted'],
  ['東京都は新しい計画を発表しました', 'ja'],
  ['서울시는 새로운 계획을 발표했다', 'ko'],
  ['The city council met on Tuesday.', 'other'],
  ['WTO与GDP增长', 'zh-hans'],
  ['12345', 'other'],
])('tells the language of %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

describe('signs of damage', () => {
  const clean = '全市各级党组织认真贯彻落实会议精神，各项工作取得新的进展。难道不是吗？是的!';
  const damaged: Record<Damage, string> = {
    readings:
      '維護(hù)社會穩(wěn)定，維護(hù)群眾利益，穩(wěn)步推進(jìn)改革，促進(jìn)發(fā)展，發(fā)揮作用。',
    splits: '難點?；鶎狱h組成為上海',
    converted: '災后重建工作進展順利，聯系群眾，規范管理',
    fragments: Array.from(
      { length: 3 },
      (_, n) =>
        `${String(n + 1)}、${'全市民政系统坚持把精神文明建设摆在重要位置按照一年打基础二年树形象'.repeat(3).slice(n, 100 + n)}`,
    ).join('\n'),
    boilerplate: '专此报告。\n下载文档到电脑，查找使用更方便\n',
    broken: '全市\ufffd\ufffd工作',
  };

  it.each(Object.entries(damageSigns))('%s are seen, and not in clean text', (name, sign) => {
    expect(sign(damaged[name as Damage])).toBe(true);
    expect(sign(clean)).toBe(false);
  });
});

it.each([
  ['a.txt', '%PDF-1.7', 'pdf'],
  ['a.bin', 'WARC/1.0\r\n', 'warc'],
  ['a.txt', ' <!DOCTYPE html><html>', 'html'],
  ['a.HTM', 'text', 'html'],
  ['a', '纯文本', 'text'],
  ['a.ndjson', '{}', 'jsonl'],
  ['a.css', 'p {}', 'unknown'],
  ['a', '\u0000\u0001\u0002\u0003\u0000\u0000\u0000', 'unknown'],
])('tells the format of %s with %j', (name, head, format) => {
  expect(formatOf(Buffer.from(head), name)).toBe(format);
});
