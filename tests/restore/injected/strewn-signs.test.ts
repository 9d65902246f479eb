import { describe, expect, it } from 'vitest';
import { strewnSigns } from '../../../src/restore/injected/strewn-signs.ts';
import { revert } from '../../../src/restore/ledger.ts';
import { readingsOf, withoutTone } from '../../../src/restore/readings.ts';
import { restore } from '../../../src/restore/restore.ts';
import { staysLinear } from '../helpers/stays-linear.ts';

const report = [
  '今年以来，清河镇党委认真落实县委部署，把农田水利建设作为全年工作的重点，组织干部群众清理沟渠，修建水闸，改造泵站。',
  '全镇共清理沟渠四十公里，修建水闸六座，改造泵站三座，新增灌溉面积两千亩，干部群众的积极性明显提高，各村工作有序推进。',
  '下一步，镇党委将继续加强农田水利建设，落实管护责任，组织各村干部学习先进经验，推进全年工作再上新台阶，让群众满意。',
].join('\n');

/** What the sites do: readings with the tone here and without it there, and signs between. */
const strew = (text: string, signs: readonly string[]): string =>
  Array.from(text, (character, index) => {
    const reading = /\p{Script=Han}/u.test(character) ? readingsOf(character)[0] : undefined;
    if (!reading) return character;
    if (index % 3 === 0) return `${character}(${index % 2 ? reading : withoutTone(reading)})`;
    return character + (index % 19 === 1 ? (signs[index % signs.length] ?? '') : '');
  }).join('');

describe('strewnSigns', () => {
  it('takes signs away that stand in words, where readings are scattered, too', () => {
    const damaged = strew(report, ['🔱', '⛷️', '❗', '💁']);
    const { reading, ledger } = restore(damaged);
    expect(reading).toBe(report);
    expect(revert(reading, ledger)).toBe(damaged);
    expect(ledger.map(({ lemma }) => lemma)).toContain('⛷️');
    expect(new Set(ledger.map(({ certainty }) => certainty))).toEqual(new Set(['conjecture']));
  });

  it.each([
    ['a page without', strew(report, [''])],
    ['signs of its author', report.replace(/设|工|群/g, '$&🔱')],
    ['a few', strew(report, ['']).replace('水利', '水🔱利').replace('清理', '清💁理')],
    ['signs behind sentences', strew(report, ['']).replace(/。/g, '。🔱')],
  ])('but leaves %s', (_, text) => {
    expect(strewnSigns(text)).toEqual([]);
  });

  staysLinear(strewnSigns, ['水🔱', '⛷️', '水(shui)🔱利']);
});
