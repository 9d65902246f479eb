import { describe, expect, it } from 'vitest';
import { isPowerLost, lostPower } from '../../../src/restore/breaks/lost-power.ts';

/** What the one `?` of a text is found to be. */
function powerOf(text: string): string | undefined {
  const start = text.indexOf('?');
  const end = start + /^\? */.exec(text.slice(start))![0].length;
  return lostPower({ text, gap: { start, end, lost: 1 } })?.reading;
}

describe('lostPower', () => {
  it.each([
    ['新增库容350万m?。', '³'],
    ['新增庫容350萬m?。', '³'],
    ['绿化36km?范围', '²'],
    ['新建厂房2,400m?，', '²'],
    ['蓄水池12座（50m?～200m?）', '³'],
    ['设计流量350m?/s', '³'],
    ['日处理2万m?/d', '³'],
    ['粉尘浓度35mg/m?以下', '³'],
    ['含量3μg/m?以下', '³'],
    ['覆盖度每5hm?一处', '²'],
    ['绿化36km?（一）范围', undefined],
    ['绿化36km?二、范围', undefined],
    ['宽12m?index=3', undefined],
    ['PM?范围', undefined],
    ['坝高21.4m?坝顶', undefined],
    ['公路全長約36km?投資', undefined],
    ['长江流域建厂房2,400m?，', '²'],
    ['井深是不是有350m?没有', undefined],
    ['共6项a3m?的', '²'],
    ['长度单位m?范围', undefined],
    ['入库流量412 m?/s，', '³'],
    ['注浆1,820 m?，CO浓度', '³'],
    ['平均值23.7 μg/m?，', '³'],
    ['住房一套，136 m?；', '²'],
    ['坝长 640 m?，', undefined],
    ['能力0.8×10? m³/d', '⁴ '],
    ['能力1.5×10⁴ m?/d', '³'],
    ['氨氮NH?-N≤5', '₃'],
    ['排放SO?和', '₂'],
    ['A?/O生化池', '²'],
    ['加H?O两吨', '₂'],
    ['来自KTV的CO?N', undefined],
    ['共10?人', undefined],
    ['是不是SO?因为', undefined],
    ['ISO?认证', undefined],
  ])('of %j is %s', (text, power) => {
    expect(powerOf(text)).toBe(power);
  });

  it('is a conjecture that lists the other power, the sign as it stands, and a break', () => {
    const text = '绿化36km?范围';
    expect(lostPower({ text, gap: { start: 6, end: 7, lost: 1 } })).toMatchObject({
      certainty: 'conjecture',
      alternatives: ['³', '?', '\n', '\u3000'],
    });
  });

  it('is of one character', () => {
    expect(isPowerLost('库容350m??范围', 6, 8)).toBe(false);
  });
});
