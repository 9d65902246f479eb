import { entities } from '../data/entities.ts';

/**
 * The character that a reference stands for, by its name or its code (decimal, `x` and hexadecimal, or the bare
 * hexadecimal of an escape). Letters, figures and signs that would make a reference again are not read.
 */
export function characterOf(name: string, code: string): string | undefined {
  if (name !== '') return entities.get(name);
  const hex = /^[xX]/.test(code) ? code.slice(1) : undefined;
  const point = hex === undefined ? Number(code) : Number.parseInt(hex, 16);
  const ordinary = point >= 0xa0 && point < 0xfff0 && !(point >= 0xd800 && point <= 0xf8ff);
  return ordinary || [0x20, 0x22, 0x27, 0x28, 0x29].includes(point) ? String.fromCharCode(point) : undefined;
}
