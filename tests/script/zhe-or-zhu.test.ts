import { describe, expect, it } from 'vitest';
import { zheOrZhu } from '../../src/script/zhe-or-zhu.ts';

const at = (text: string) => zheOrZhu(text, text.indexOf('著'));

describe('zheOrZhu', () => {
  it.each([
    ['擔負著工作', '着', true],
    ['著力打造', '着', true],
    ['成效顯著', '著', true],
    ['著名學者', '著', true],
    ['名著重印', '著', true],
    ['所著重的', '着', true],
    ['討論著作業', '着', true],
    ['討論著作權', '著', false],
    ['公布著名單', '着', false],
    ['拿著名單', '着', true],
    ['魯迅著《吶喊》', '著', false],
    ['羅貫中著', '著', false],
    ['《江海集》，李明著，出版社', '著', false],
    ['（清）顧炎武著。', '著', false],
    ['《宣言》著于1848年', '著', false],
    ['《江海集》，他高舉著，', '着', true],
    ['紅旗高舉著，大家', '着', true],
    ['高唱著《國歌》', '着', false],
    ['執著', '着', false],
    ['所著《通史》', '著', false],
    [' 著 ', '著', false],
    ['著', '著', false],
  ])('%s: %s, sure: %s', (text, char, sure) => {
    expect(at(text)).toEqual({ char, sure });
  });

  it('reads either script', () => {
    expect(at('显著')).toEqual(at('顯著'));
    expect(zheOrZhu('讨论着作业', 3)).toEqual({ char: '着', sure: true });
  });
});
