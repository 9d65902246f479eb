import { foldTable } from './data/fold-table.ts';
import { identityTable, mapCodeUnits } from './map-code-units.ts';

let units: Uint16Array | undefined;
/** Characters outside the basic plane, which only ever fold to their like. */
const pairs = new Map<string, string>();

/**
 * Fold both scripts and variant shapes to one form, for comparing and searching, never for reading:
 * 災後 and 灾后 become the same. No word is looked at, so that a part folds as it does in the whole.
 *
 * @returns a text of the same length in UTF-16 code units: offsets stay
 */
export function fold(text: string): string {
  const mapped = mapCodeUnits(text, (units ??= readTable()));
  return pairs.size > 0 && /[\ud840-\ud8ff]/.test(mapped)
    ? mapped.replace(/[\ud840-\ud8ff][\udc00-\udfff]/g, (pair) => pairs.get(pair) ?? pair)
    : mapped;
}

/** Fold one code unit; halves of surrogate pairs stay as they are. */
export function foldUnit(unit: number): number {
  return (units ??= readTable())[unit]!;
}

function readTable(): Uint16Array {
  const table = identityTable();
  for (const [canonical = '', ...variants] of foldTable.split(' ').map((word) => [...word])) {
    for (const variant of variants) {
      if (canonical.length === 1) table[variant.charCodeAt(0)] = canonical.charCodeAt(0);
      else pairs.set(variant, canonical);
    }
  }
  return table;
}
