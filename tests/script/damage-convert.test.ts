import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGbk } from '../../src/script/build/is-gbk.ts';
import { damageConvert } from '../../src/script/damage-convert.ts';
import { damageTable } from '../../src/script/data/damage-table.ts';
import { fold } from '../../src/script/fold.ts';
import { arbitraryText } from './arbitrary.ts';

describe('damageConvert', () => {
  it('converts what is one to one and leaves what is ambiguous', () => {
    expect(damageConvert('灾后重建，规范联系，担负着干部制度')).toBe('災后重建，規范聯系，擔負著干部制度');
    expect(damageConvert('后范系干制面于并布表志了云只采征松谷里')).toBe(
      '后范系干制面于并布表志了云只采征松谷里',
    );
  });

  it('has the habits that converters differ in', () => {
    expect(damageConvert('皇后心里想着', { hou: true })).toBe('皇後心里想著');
    expect(damageConvert('皇后心里想着', { li: true })).toBe('皇后心裡想著');
    expect(damageConvert('皇后心里想着', { zhe: false })).toBe('皇后心里想着');
  });

  it('makes only characters that GBK has', () => {
    expect([...damageTable].filter((char) => !isGbk(char))).toEqual([]);
  });

  it('keeps offsets and what search sees', () => {
    fc.assert(
      fc.property(arbitraryText, fc.boolean(), fc.boolean(), fc.boolean(), (text, hou, li, zhe) => {
        const converted = damageConvert(text, { hou, li, zhe });
        expect(converted).toHaveLength(text.length);
        expect(fold(converted)).toBe(fold(text));
      }),
    );
  });
});
