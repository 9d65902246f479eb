import { damageBytes, splitMarks } from '../damage-bytes.ts';
import type { Page } from './page.ts';

/**
 * Run the damage forwards on a repaired stretch.
 *
 * @param original the stretch as repaired, with a character of context on each side, without annotations
 * @param witness what the witness has for it
 * @param annotated the page's table, with the characters that show only in this stretch
 * @param cut true where the witness ends inside the last character
 * @returns true where the witness comes out, character for character
 */
export function prove(
  original: string,
  witness: string,
  page: Page,
  annotated: ReadonlyMap<string, string>,
  cut: boolean,
): boolean {
  const wanted = plain(witness, page.halfWidth);
  // Which marks split differs from page to page, and the order of the table is not known.
  const tables: ReadonlyMap<string, string>[] = [annotated];
  const areas = page.privateUse ? (['keep'] as const) : (['keep', 'drop'] as const);
  for (const splits of markSets) {
    for (let order = 0; order < orders(annotated); order++) {
      const table = (tables[order] ??= reordered(annotated, order));
      for (const userDefined of areas) {
        const made = plain(damageBytes(original, { annotated: table, splits, userDefined }), page.halfWidth);
        if (cut ? made.startsWith(wanted) : made === wanted) return true;
      }
    }
  }
  return false;
}

/** How many characters at the head of a table may have to change places for their matches to come out as they did. */
const headLength = 4;

/** A table of one character has one order; of others the given one, the reverse, and those with the head reversed. */
const orders = ({ size }: ReadonlyMap<string, string>): number =>
  size < 2 ? 1 : Math.min(size, headLength) + 1;

function reordered(annotated: ReadonlyMap<string, string>, order: number): ReadonlyMap<string, string> {
  const rows = [...annotated];
  return new Map(order === 1 ? rows.reverse() : [...rows.slice(0, order).reverse(), ...rows.slice(order)]);
}

/** Every set of split marks, the full one first. */
const markSets = Array.from({ length: 1 << splitMarks.length }, (_, bits) =>
  splitMarks.filter((_mark, index) => !(bits & (1 << index))),
);

function plain(text: string, halfWidth: boolean): string {
  // Some pages put a space in front of a mark, or behind a reading, afterwards.
  return (halfWidth ? text.normalize('NFKC') : text).replace(/ (?=[，；？！,;?!])/g, '').replace(/ \)/g, ')');
}
