import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findVariants } from '../../src/across/variants.ts';
import type { Block } from '../../src/report/report.ts';

const text = (...lines: string[]) => ({
  blocks: lines.map((line): Block => ({ kind: 'paragraph', depth: 0, text: line, span: [0, line.length] })),
});
const told = (own: string[], other: string[]) =>
  findVariants(text(...own), text(...other)).map(({ own: here, other: there }) => `${here}|${there}`);

test.each<[string, string[], string[], string[]]>([
  ['a word for a word', ['下拨救灾款三万元。'], ['下拨救济金三万元。'], ['灾款|济金']],
  ['a figure is one word', ['收入1,340.5万元。'], ['收入1,440.5万元。'], ['1,340.5|1,440.5']],
  ['what one leaves out', ['甲乙丙，丁戊己。'], ['甲乙丙。'], ['，丁戊己|']],
  ['what one adds', ['甲乙丙。'], ['甲乙丙，丁戊己。'], ['|，丁戊己']],
  ['paragraphs at the end', ['甲。'], ['甲。', '一、乙', '丙。'], ['|一、乙　丙。']],
  ['no breaks, no spaces', ['甲 乙', '丙'], ['甲', '乙丙'], []],
  ['one character between two changes', ['子甲丑。'], ['寅甲卯。'], ['子甲丑|寅甲卯']],
  ['two apart', ['子甲乙丙丑。'], ['寅甲乙丙卯。'], ['子|寅', '丑|卯']],
  ['nothing of one', [], ['甲。'], ['|甲。']],
])('copies differ in %s', (_, own, other, expected) => {
  expect(told(own, other)).toEqual(expected);
});

test('a place is told with its blocks and what is around it', () => {
  const [variant] = findVariants(
    text('题', '一二三四五六七八九十甲一二三四五六七八九十'),
    text('题', '新的一段', '一二三四五六七八九十乙一二三四五六七八九十'),
  ).slice(1);
  expect(variant).toEqual({
    block: 1,
    otherBlock: 2,
    before: '三四五六七八九十',
    own: '甲',
    after: '一二三四五六七八',
    other: '乙',
  });
});

test('a sentence that has little in common with what stands for it is shown whole', () => {
  const [own, other] = ['甲', '乙'].map((sign) => `${sign.repeat(200)}。`);
  expect(told(['子。', own!, '丑。'], ['子。', other!, '丑。'])).toEqual([`${own!}|${other!}`]);
});

test('a long text that another breaks off is compared in no time', () => {
  const lines = Array.from({ length: 5000 }, (_, i) => `第${String(i)}件事已经办妥。`);
  const places = told(['头一句改过了。', ...lines], ['头一句。', ...lines.slice(0, 4000)]);
  expect(places).toHaveLength(2);
  expect(places[0]).toBe('改过了|');
});

test('with every variant put in the place of what stands here, the other copy is there', () => {
  const line = fc.string({
    unit: fc.constantFrom('甲', '乙', '丙', '，', '。', ' '),
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), fc.array(line, { maxLength: 4 }), (own, other) => {
      const bare = (parts: string[]): string => parts.join('').replace(/\s/g, '');
      const variants = findVariants(text(...own), text(...other));
      const [gone, come] = (['own', 'other'] as const).map((side) =>
        variants.reduce((sum, variant) => sum + bare([variant[side]]).length, 0),
      );
      expect(bare(own).length - gone!).toBe(bare(other).length - come!);
      expect(variants.length === 0).toBe(bare(own) === bare(other));
    }),
  );
});
