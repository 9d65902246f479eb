import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { structure } from '../../src/structure/structure.ts';
import { expectLinear } from '../restore/helpers/expect-linear.ts';

const reports = z
  .array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      statedTitle: z.string().optional(),
      lines: z.array(z.tuple([z.string(), z.number(), z.string()])),
    }),
  )
  .parse(parse(readFileSync(new URL('../fixtures/structure/reports.yaml', import.meta.url), 'utf8')));

describe('structure', () => {
  it.each(reports)('$name', ({ title, statedTitle, lines }) => {
    const reading = lines.map(([, , text]) => text).join('\n');
    const made = structure(reading, statedTitle === undefined ? {} : { statedTitle });
    expect(made.blocks.map(({ kind, depth, text }) => [kind, depth, text])).toEqual(lines);
    expect(made.title).toBe(title);
  });

  it('changes no character', () => {
    const piece = fc.constantFrom(
      '一、',
      '（一）',
      '各位代表：',
      '——',
      '。',
      '\n',
      '\t',
      '  ',
      '年',
      '**',
      '工作',
      '',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const reading = pieces.join('');
        expect(
          structure(reading)
            .blocks.map(({ text }) => text)
            .join('\n'),
        ).toBe(reading);
      }),
    );
  });

  it.each(['工作总结1\n', '第一篇', '篇一 ', '（2015年在', '人民代表大会', '发文日期2015\n'])(
    'stays linear in %j',
    (unit) => {
      expectLinear(unit, (text) => {
        expect(structure(text).blocks.length).toBe(text.split('\n').length);
      });
    },
  );

  it('stays linear in names below a title', () => {
    expectLinear('王主任\n', (names) => {
      const text = `清溪县民政局工作总结\n${names}`;
      expect(structure(text).blocks.length).toBe(text.split('\n').length);
    });
  });
});
