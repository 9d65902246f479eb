import { describe, expect, it } from 'vitest';
import { findRedactionMarks } from '../../src/restore/redaction-marks.ts';

const masksOf = (text: string): string[] => findRedactionMarks(text).map((mask) => mask.text);

describe('findRedactionMarks', () => {
  describe.each([
    {
      of: 'stars',
      masks: [
        '张**',
        '**省',
        '，**，',
        '20**',
        '2**3',
        '20**A',
        'A**市',
        '市**A',
        '张*明',
        '*市',
        '，*镇',
        '“*村',
        '*区',
        '*區',
        '*区的',
        '中共 * 市',
        '于 ** 县',
      ],
      // Products, emphasis, footnotes, and what may be any of them.
      none: [
        '2*3',
        '7*A',
        'A**B',
        'A**',
        '**A',
        '**',
        ' ** ',
        '张*',
        '*明',
        '*明市',
        '张*，',
        '3*市',
        ' * 市民',
        '3 * 区',
        '共 * 页',
        'A*市',
        '*区别',
        '*區別',
        '*区别别',
      ],
    },
    {
      of: 'shapes in place of words',
      masks: ['□□村', '张□□', '张□□，', '张□□》', '△△同志', '姓名□□□□□□□□'],
      // Boxes to tick, rules, and lists of marks.
      none: ['□□', '：□□', '：□□，', '张□□A', '张□□ 5', 'A□□B', '□村', '姓名□□□□□□□□□', '□□□□□□□□□村'],
    },
    { of: 'lines to fill in', masks: ['__年', '__县'], none: ['__号', '_年', '_________年', '姓名__'] },
    {
      of: 'crosses',
      masks: [
        'XX县',
        '县XX',
        '××同志',
        '，XX，',
        'xx局',
        '20XX年',
        '20XX-5',
        '20XX/5',
        '20XX〕',
        '20XX]',
        '20XX)',
        '20XX）',
        'X县',
        'X政办发',
        'X年',
        '×村',
        'x.x%',
        'xx.x亿',
        'x.x倍',
      ],
      // Sizes, radiation, products, and names in Latin letters.
      none: [
        'XX',
        ' XX ',
        'XXL',
        'AXX县',
        'XXA县',
        '450××500',
        '450×500',
        '20XX个',
        '5X县',
        'X光',
        'X光科室',
        '3×村',
        'x.x',
        'x.x分',
        '5x.x%',
        'X',
        'Ax.x%',
      ],
    },
    {
      of: 'a cross for the last figure of a year',
      masks: ['200X年', '199x年', '于200×年'],
      none: ['180X年', '1200X年', '200X个', '20X年'],
    },
    {
      of: 'circles',
      masks: ['○○同志', '张○○', '◯◯县', '〇〇村'],
      // Noughts of a year or a number.
      none: ['○○', '二○○五', '二〇〇', '○○五年', '张○明', 'A○○B', '百〇〇'],
    },
    { of: '某某', masks: ['某某', '某某某'], none: ['某些', '某'] },
  ])('$of', ({ masks, none }) => {
    it.each(masks)('are found in %s', (text) => {
      expect(masksOf(text)).toHaveLength(1);
    });

    it.each(none)('are none in %s', (text) => {
      expect(masksOf(text)).toEqual([]);
    });
  });

  it('gives each where it stands, and alone, in the order of the text', () => {
    expect(findRedactionMarks('某某县XX村**镇200X年□□局')).toEqual([
      { text: '某某', at: 0 },
      { text: 'XX', at: 3 },
      { text: '**', at: 6 },
      { text: 'X', at: 12 },
      { text: '□□', at: 14 },
    ]);
  });
});
