import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findScattered } from '../../src/restore/find-scattered.ts';
import { revert } from '../../src/restore/ledger.ts';
import { runRules } from '../../src/restore/pipeline.ts';
import { readingsOf, withoutTone } from '../../src/restore/readings.ts';
import { annotations } from '../../src/restore/rules/annotations.ts';

const report = [
  '今年以来，清河镇党委认真落实县委部署，把农田水利建设作为全年工作的重点，组织干部群众清理沟渠，修建水闸，改造泵站。',
  '全镇共清理沟渠四十公里，修建水闸六座，改造泵站三座，新增灌溉面积两千亩，干部群众的积极性明显提高，各村工作有序推进。',
  '下一步，镇党委将继续加强农田水利建设，落实管护责任，组织各村干部学习先进经验，推进全年工作再上新台阶，让群众满意。',
].join('\n');

/** What the sites do: the reading of some occurrences, without its tone, once or more. */
const scatter = (text: string, times: readonly number[], withTones = false): string =>
  Array.from(text, (character, index) => {
    const reading = /\p{Script=Han}/u.test(character) ? readingsOf(character)[0] : undefined;
    const shown = reading && (withTones && index % 2 ? reading : withoutTone(reading));
    return character + (shown ? `(${shown})`.repeat(times[index % times.length]!) : '');
  }).join('');

const mended = (damaged: string): string => runRules(damaged, [annotations]).reading;

describe('findScattered', () => {
  it('takes readings away that stand on a character here and not there, or several times', () => {
    const damaged = scatter(report, [1, 0, 0, 2, 0, 1, 0]);
    const { reading, ledger } = runRules(damaged, [annotations]);
    expect(reading).toBe(report);
    expect(revert(reading, ledger)).toBe(damaged);
    expect(new Set(ledger.map(({ certainty }) => certainty))).toEqual(new Set(['conjecture']));
    expect(ledger.map(({ lemma }) => lemma)).toContain('(lai)(lai)');
  });

  it('however they are scattered', () => {
    const times = fc.array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: 11, maxLength: 23 });
    fc.assert(
      fc.property(times, (some) => {
        fc.pre(findScattered(scatter(report, some)).length > 0);
        expect(mended(scatter(report, some))).toBe(report);
      }),
    );
  });

  it('with the tone here and without it there', () => {
    const { reading, ledger } = runRules(scatter(report, [1, 0, 0, 1, 0, 1, 0], true), [annotations]);
    expect(reading).toBe(report);
    const lemmas = ledger.map(({ lemma }) => lemma);
    expect(lemmas.some((lemma) => /[āáǎàēéěèīíǐìōóǒòūúǔù]/.test(lemma))).toBe(true);
    expect(lemmas.some((lemma) => /^\([a-z]+\)$/.test(lemma))).toBe(true);
  });

  it('takes ü for v, as a keyboard writes it', () => {
    const damaged = scatter(report.replace('落实', '履行'), [1, 0, 0, 2, 0, 1, 0]);
    expect(mended(damaged.replace('履', '履(lv)').replace('(lv)(lü)', '(lv)'))).toBe(
      report.replace('落实', '履行'),
    );
  });

  it('and what is left of one where the page was cut', () => {
    const damaged = scatter(report, [1, 0, 0, 2, 0, 1, 0]);
    expect(mended(`${damaged}\n全镇(zhen)(zhe\n`)).toBe(`${report}\n全镇\n`);
    expect(mended(`${damaged}\n全镇(zhen)(a\n`)).toBe(`${report}\n全镇(a\n`);
  });

  it.each([
    ['a primer, in which each character has one', scatter(report, [1])],
    ['a page that has few', scatter(report.slice(0, 60), [1, 0, 0, 1])],
    ['words of another language', report.replace(/的|在|和/g, '$&(the)(of)')],
    [
      'a table, one of whose characters has a reading without its tone',
      `${report}\n${report}\n${report}`.replace(/[们的党清理水村群众作工农建设]/g, (c) =>
        '们的'.includes(c) ? `${c}(${withoutTone(readingsOf(c)[0]!)})` : `${c}(${readingsOf(c)[0]!})`,
      ),
    ],
    ['readings with their tones', report.replace(/党|清/g, (c) => `${c}(${readingsOf(c)[0]!})`)],
    [
      'a page that has it behind each occurrence',
      report.replace(/[党镇水闸]/g, (c) => `${c}(${withoutTone(readingsOf(c)[0]!)})`),
    ],
  ])('but leaves %s', (_, text) => {
    expect(findScattered(text)).toEqual([]);
  });
});
