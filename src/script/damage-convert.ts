import { damageTable } from './data/damage-table.ts';
import { identityTable, mapCodeUnits } from './map-code-units.ts';

/** Habits in which the copy sites' converters differ. */
export interface ConverterHabits {
  /** 后 becomes 後, in 皇后 too. Default: it is left. */
  hou?: boolean;
  /** 里 becomes 裡, in 公里 too. Default: it is left. */
  li?: boolean;
  /** 着 becomes 著. Default: it does; `false` leaves it. */
  zhe?: boolean;
}

const tables = new Map<string, Uint16Array>();

/**
 * Simplified to traditional as the copy sites do it: one character to one, blind to words, and those
 * characters left alone that are traditional ones as well (災后, 規范, 聯系).
 *
 * @returns a text of the same length in UTF-16 code units
 */
export function damageConvert(
  text: string,
  { hou = false, li = false, zhe = true }: ConverterHabits = {},
): string {
  const key = [hou, li, zhe].join();
  let table = tables.get(key);
  if (!table) {
    table = identityTable();
    const pairs = damageTable + (hou ? '后後' : '') + (li ? '里裡' : '') + (zhe ? '' : '着着');
    for (let i = 0; i < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
    tables.set(key, table);
  }
  return mapCodeUnits(text, table);
}
