import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { makeReport } from '../../src/report/make-report.ts';

const line = z.tuple([z.string(), z.string()]);
const papers = z
  .array(
    z.strictObject({
      name: z.string(),
      metadata: z.partialRecord(
        z.enum(['date', 'agency', 'region', 'genre', 'level']),
        z.string().nullable(),
      ),
      lines: z.array(z.union([line, z.literal('body')])),
    }),
  )
  .parse(parse(readFileSync(new URL('../fixtures/structure/papers.yaml', import.meta.url), 'utf8')));

const body: [string, string][] = [
  ['heading1', '一、基本情况'],
  ['paragraph', '我们认真落实上级部署，各项工作取得了明显成效，群众满意度稳步提高。'],
  ['heading1', '二、存在问题'],
  ['paragraph', '个别单位工作推进不够平衡，长效机制还不够健全，需要在今后工作中加以改进。'],
  ['heading1', '三、下步打算'],
  ['paragraph', '（一）加强宣传引导。利用广播、电视、报刊等多种形式广泛宣传，营造浓厚氛围。'],
  ['paragraph', '（二）加强督促检查。定期开展督查，发现问题及时整改，确保各项任务落到实处。'],
];

describe.each(papers)('$name', ({ metadata, lines }) => {
  const expected = lines.flatMap((each) => (each === 'body' ? body : [each]));
  const witness = expected.map(([, text]) => text).join('\n');
  const { report } = makeReport({ id: 'paper', witness });

  it('has its lines, its title and nothing edited', () => {
    const found = report.blocks.map(({ kind, depth, text }) => [
      kind === 'heading' ? `${kind}${String(depth)}` : kind,
      text,
    ]);
    expect(found).toEqual(expected);
    expect(report.title).toBe(
      expected
        .filter(([kind]) => kind === 'title')
        .map(([, text]) => text)
        .join(''),
    );
    expect(report.edits).toEqual([]);
  });

  it('has the record that it tells, and is whole', () => {
    for (const [field, value] of Object.entries(metadata))
      expect(report.metadata[field as keyof typeof metadata] ?? null, field).toBe(value);
    expect(report.metadata.completeness).toBe('complete');
  });
});
