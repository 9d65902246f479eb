import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { revert } from '../../../src/restore/ledger.ts';
import { runRules } from '../../../src/restore/pipeline.ts';
import { misreadEncoding } from '../../../src/restore/rules/misread-encoding.ts';
import { describeCases } from '../helpers/cases.ts';

const run = (text: string) => runRules(text, [misreadEncoding]);
/** Read bytes as browsers read Latin-1. */
const asLatin = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);
const clause = fc.constantFrom(
  '各位代表：\n', '一、工作回顾\n', '新建公路32公里，', '完成投资1.2亿元。', '阶段目标如期实现；', '转移群众460人，', '“三包”责任全部落实。\n',
  '（二）存在的困难', '比上年增长8.5%、', '县委、县政府高度重视，',
); // prettier-ignore
const text = fc.array(clause, { minLength: 4, maxLength: 12 }).map((clauses) => clauses.join(''));

describe('misread-encoding', () => {
  describeCases('misread-encoding', run);

  it.each([
    ['UTF-8', (clean: string) => asLatin(Buffer.from(clean))],
    ['GBK', (clean: string) => asLatin(iconv.encode(clean, 'gbk'))],
  ])('reads %s that was read as Latin, and proves it', (_, misread) => {
    fc.assert(
      fc.property(text, (clean) => {
        const { reading, ledger } = run(misread(clean));
        expect(reading).toBe(clean);
        expect(ledger.filter(({ certainty }) => certainty === 'conjecture')).toEqual([]);
      }),
    );
  });

  it('has what was lost among the alternatives where UTF-8 was read as GBK', () => {
    fc.assert(
      fc.property(text, (clean) => {
        const witness = new TextDecoder('gbk').decode(Buffer.from(clean)).replaceAll('\ufffd', '?');
        const { reading, ledger } = run(witness);
        expect(revert(reading, ledger)).toBe(witness);
        let rest = clean;
        for (const { reading: own, alternatives = [] } of ledger) {
          const stands = [own, ...alternatives].find((each) => rest.includes(each));
          expect(stands).toBeDefined();
          rest = rest.slice(rest.indexOf(stands!) + stands!.length);
        }
        expect(reading.length).toBe(clean.length);
      }),
    );
  });

  it('leaves Big5 that has lost its soft hyphens, and says that it cannot be read', () => {
    const witness = asLatin(
      iconv.encode('縣政推動情形，擇要報告如下：道路改善計12件，經費均已核定。', 'big5'),
    ).replaceAll('\u00ad', '');
    expect(run(witness).ledger).toEqual([]);
  });

  it('marks a stretch that too much is missing of', () => {
    const clean = '全县防汛工作准备充分，物资储备到位，队伍随时待命。\n修复堤防3.2公里。';
    const damaged = asLatin(iconv.encode(clean, 'gbk'));
    const line = damaged.indexOf('\n') + 1;
    const { reading, marks } = run(damaged.slice(0, line) + damaged.slice(line + 1));
    expect(reading.split('\n')[0]).toBe(clean.split('\n')[0]);
    expect(marks.map(({ kind }) => kind)).toEqual(['unreadable']);
  });
});
