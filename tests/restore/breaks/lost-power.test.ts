import { describe, expect, it } from 'vitest';
import { isPowerLost, lostPower } from '../../../src/restore/breaks/lost-power.ts';

/** What the one `?` of a text is found to be. */
function powerOf(text: string): string | undefined {
  const start = text.indexOf('?');
  return lostPower({ text, gap: { start, end: start + 1, lost: 1 } })?.reading;
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
