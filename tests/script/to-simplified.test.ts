import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damageConvert } from '../../src/script/damage-convert.ts';
import { damageTable } from '../../src/script/data/damage-table.ts';
import { fold } from '../../src/script/fold.ts';
import { toSimplified, toSimplifiedDisplay } from '../../src/script/to-simplified.ts';
import { arbitraryText } from './arbitrary.ts';
import { bothWays, linesOf } from './fixtures.ts';

/** Its simplified form is itself the traditional form of another, 苎: nobody writes it where that is meant. */
const chained = '薴';
const sources = ['converted', 'hant', 'converted-but-zhe'] as const;

const habits = [{}, { hou: true }, { li: true }, { zhe: false }, { hou: true, li: true, zhe: false }];

describe('toSimplified', () => {
  it.each(bothWays)(
    '%s comes back from a converted page and from both standards',
    (simplified, taiwan, hongKong) => {
      for (const habit of habits) expect(toSimplified(damageConvert(simplified, habit))).toBe(simplified);
      expect(toSimplifiedDisplay(taiwan)).toBe(simplified);
      expect(toSimplifiedDisplay(hongKong)).toBe(simplified);
    },
  );

  it.each(linesOf('zhe-zhu.txt'))('%s', (sentence) => {
    expect(toSimplified(damageConvert(sentence))).toBe(sentence);
  });

  it.each(habits)('gives a report back character for character (%o)', (habit) => {
    const report = linesOf('report.txt').join('\n');
    expect(toSimplified(damageConvert(report, habit))).toBe(report);
  });

  it('gives each character back that the copy sites convert', () => {
    for (let i = 0; i < damageTable.length; i += 2) {
      if (damageTable[i] !== '着') expect(toSimplified(damageTable[i + 1]!)).toBe(damageTable[i]);
    }
  });

  it('keeps in a converted page what stood in the original', () => {
    const names = '毕昇与昇腾，乾隆与乾县，瞭望，慰藉，获益甚夥，宫商角徵羽，魏徵，细雨空濛，二噁英，於菟';
    expect(toSimplified(damageConvert(names))).toBe(names);
  });

  it('tells the same characters apart by words in genuine traditional text', () => {
    expect(
      toSimplifiedDisplay('乾燥的餅乾與乾隆，徵求特徵與宮商角徵羽，藉口與慰藉，瞭解與瞭望，夥伴與甚夥'),
    ).toBe('干燥的饼干与乾隆，征求特征与宫商角徵羽，借口与慰藉，了解与瞭望，伙伴与甚夥');
    expect(
      toSimplifiedDisplay('計畫沈默，瀋陽，項鍊與鍛鍊，答覆與覆蓋，於是，皇后與以後，彷彿與彷徨，砲兵'),
    ).toBe('计划沉默，沈阳，项链与锻炼，答复与覆盖，于是，皇后与以后，仿佛与彷徨，炮兵');
  });

  it('keeps every 著 where the converter leaves 着', () => {
    expect(toSimplified('執著的土著', 'converted-but-zhe')).toBe('执著的土著');
  });

  it.each(sources)('converts each character once, to one that search takes for it (%s)', (source) => {
    const twice: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const char = String.fromCharCode(unit);
      const simplified = toSimplified(char, source);
      if (fold(simplified) !== fold(char)) expect.fail(`${char} is shown as ${simplified}, not found by it`);
      if (toSimplified(simplified, source) !== simplified) twice.push(char);
    }
    expect(twice).toEqual([chained]);
  });

  it.each(sources)('keeps offsets and what search sees, and converts once (%s)', (source) => {
    fc.assert(
      fc.property(arbitraryText, (any) => {
        const text = any.replaceAll(chained, '');
        const simplified = toSimplified(text, source);
        expect(simplified).toHaveLength(text.length);
        expect(fold(simplified)).toBe(fold(text));
        // In genuine text a character that was converted may make a word of another script with the next: 瀋著作.
        if (source !== 'hant') expect(toSimplified(simplified, source)).toBe(simplified);
      }),
    );
  });

  it('leaves simplified text as it is, the very string', () => {
    const report = linesOf('report.txt').join('\n');
    expect(toSimplified(report)).toBe(report);
  });

  it('takes ten million characters on one line', () => {
    const text = '擔負著災后重建的顯著工作，'.repeat(800_000);
    expect(toSimplified(text)).toBe('担负着灾后重建的显著工作，'.repeat(800_000));
  });
});

describe('what looks like another character', () => {
  it('陜 is 陕 wherever it stands', () => {
    for (const source of sources)
      expect(toSimplified('陜西省、陜北、關陜', source)).toBe('陕西省、陕北、关陕');
    expect(fold('陜西')).toBe(fold('陝西'));
  });

  it('but 峽 and 狹 stay what they are', () => {
    expect(toSimplified('三峽、狹窄')).toBe('三峡、狭窄');
  });
});
