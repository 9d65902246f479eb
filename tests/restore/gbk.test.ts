import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  charOfCode,
  codeAt,
  decodeGbk,
  encodeGbk,
  isGb2312,
  isLead,
  isTrail,
  isUserDefined,
} from '../../src/restore/gbk.ts';

const codes = Array.from({ length: 0xfefe - 0x8140 + 1 }, (_, index) => index + 0x8140).filter(
  (code) => isLead(code >> 8) && isTrail(code & 0xff),
);
const characters = codes.map(charOfCode).filter((character) => character !== '');
const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

describe('gbk', () => {
  it.each([
    ['，', 0xa3ac],
    ['；', 0xa3bb],
    ['？', 0xa3bf],
    ['！', 0xa3a1],
    ['。', 0xa1a3],
    ['現', 0xac46],
    ['內', 0x83c8],
    ['負', 0xd893],
    ['A', 0x41],
  ])('knows the code of %s', (character, code) => {
    expect(codeAt(character, 0)).toBe(code);
    expect(charOfCode(code)).toBe(character);
  });

  it('has the 21,003 hanzi and more of CP936, each with one code', () => {
    const hanzi = characters.filter((character) => /\p{Script=Han}/u.test(character));
    expect(new Set(hanzi).size).toBeGreaterThan(20_900);
    for (const character of new Set(characters)) expect(charOfCode(codeAt(character, 0))).toBe(character);
  });

  it('gives the user-defined areas private-use characters', () => {
    for (const code of [0xaaa1, 0xaffe, 0xf8a1, 0xfefe, 0xa140, 0xa7a0, 0xfe50, 0xfe8e, 0xfea0]) {
      expect(isUserDefined(code), code.toString(16)).toBe(true);
      expect(charOfCode(code)).toMatch(/[\ue000-\uf8ff]/);
    }
    for (const code of [0xa1a3, 0xa3ac, 0xd893, 0xaa40]) {
      expect(isUserDefined(code), code.toString(16)).toBe(false);
    }
  });

  it('tells GB2312 from what GBK added', () => {
    const encoded = (text: string): boolean[] => Array.from(text, (c) => isGb2312(codeAt(c, 0)));
    expect(encoded('好能面。')).toEqual([true, true, true, true]);
    expect(encoded('現會們創A')).toEqual([false, false, false, false, false]);
  });

  it('knows where lead and trail bytes begin and end', () => {
    const all = Array.from({ length: 256 }, (_, byte) => byte);
    const [leads, trails] = [all.filter(isLead), all.filter(isTrail)];
    expect([leads[0], leads.at(-1), leads.length]).toEqual([0x81, 0xfe, 126]);
    expect([trails[0], trails.at(-1), trails.length]).toEqual([0x40, 0xfe, 190]);
    expect(trails).not.toContain(0x7f);
  });

  it('knows where GB2312 begins and ends', () => {
    const inside = (...tried: number[]): boolean[] => tried.map(isGb2312);
    expect(inside(0xa1a1, 0xf7a1, 0xf7fe)).toEqual([true, true, true]);
    expect(inside(0xa1a0, 0xa0a1, 0xf8a1, 0xf7a0)).toEqual([false, false, false, false]);
  });

  it('has the character of code 0, and none for codes between one byte and two', () => {
    expect(codeAt('\0', 0)).toBe(0);
    expect(codeAt('\x7f', 0)).toBe(0x7f);
    expect(codeAt('\x80', 0)).toBe(-1);
    expect(charOfCode(0x80)).toBe('');
  });

  it('decodes what it encoded', () => {
    const text = fc.array(fc.constantFrom(...characters, ...'abc XYZ?\n()0~'), { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => {
        const { bytes, missing } = encodeGbk(parts.join(''));
        expect(missing).toEqual([]);
        expect(decodeGbk(bytes)).toBe(parts.join(''));
      }),
    );
  });

  it('reads whatever bytes come, keeping every byte below 80 that no lead byte swallowed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = decodeGbk(bytes);
        expect(text.length).toBeLessThanOrEqual(bytes.length);
        expect(text).not.toContain('\ufffd');
        const ascii = bytes.filter((byte) => byte < 0x80).length;
        const kept = Array.from(text).filter((c) => c < '\u0080' && c !== '?').length;
        expect(kept).toBeLessThanOrEqual(ascii);
      }),
    );
  });

  it('writes `?` for what GBK lacks and says where', () => {
    const { bytes, missing } = encodeGbk('一\u00a0二𠀀');
    expect(missing).toEqual([1, 3, 4]);
    expect(decodeGbk(bytes)).toBe('一?二??');
  });

  it.each([
    ['a lead byte at the end', [0xb5, 0xb3, 0xa1], '党?'],
    ['a lead byte that swallows an ASCII sign', [0x93, 0x28, 0x66], '?f'],
    ['a byte that leads nothing', [0x80, 0x41, 0xff], '?A?'],
    ['an ASCII sign that may be a trail byte', [0xac, 0x46], '現'],
  ])('decodes %s as the converters do', (_, bytes, text) => {
    expect(decodeGbk(bytesOf(...bytes))).toBe(text);
  });

  it('drops codes of the user-defined areas where asked to', () => {
    const { bytes } = encodeGbk('甲\ue000乙');
    expect(decodeGbk(bytes)).toBe('甲\ue000乙');
    expect(decodeGbk(bytes, { userDefined: 'drop' })).toBe('甲乙');
  });
});
