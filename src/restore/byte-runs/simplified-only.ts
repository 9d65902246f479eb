import { damageConvert } from '../../script/damage-convert.ts';

/** By UTF-16 code unit. */
let turned: Uint8Array | undefined;

/** True for a UTF-16 code unit that converters of copy sites make another of: a converted page has none. */
export const isSimplifiedOnly = (unit: number): boolean => (turned ??= readTable())[unit] === 1;

function readTable(): Uint8Array {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
  const converted = damageConvert(all);
  return Uint8Array.from({ length: all.length }, (_, unit) => (all[unit] === converted[unit] ? 0 : 1));
}
