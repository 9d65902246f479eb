import { damageBytes, splitMarks, type SplitMark } from '../damage-bytes.ts';
import { codeAt, encodeGbk } from '../gbk.ts';
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
  page: Pick<Page, 'halfWidth' | 'privateUse'>,
  annotated: ReadonlyMap<string, string>,
  cut: boolean,
): boolean {
  const wanted = plain(witness, page.halfWidth);
  const gives = (damaged: string): boolean => {
    const made = plain(damaged, page.halfWidth);
    return cut ? made.startsWith(wanted) : made === wanted;
  };
  const codes = codesIn(original);
  // Which marks split differs from page to page, and the order of the table is not known.
  const tables = matchesMeet(codes, annotated) ? everyOrder(annotated) : [annotated];
  for (const splits of everySet(splitMarks.filter((mark) => codes.includes(codeAt(mark, 0))))) {
    for (const table of tables) {
      const damaged = damageBytes(original, { annotated: table, splits });
      if (gives(damaged)) return true;
      // Codes of the user-defined areas stay as private-use characters, or all of them are dropped.
      const dropped = page.privateUse ? damaged : damaged.replace(privateUse, '');
      if (dropped !== damaged && gives(dropped)) return true;
    }
  }
  return false;
}

const privateUse = /[\ue000-\uf8ff]/g;

/** Every two bytes of a text that stand side by side, as a code, wherever characters begin. */
function codesIn(text: string): number[] {
  const { bytes } = encodeGbk(text);
  const codes: number[] = [];
  for (let at = 1; at < bytes.length; at++) codes.push((bytes[at - 1]! << 8) | bytes[at]!);
  return codes;
}

/** True where two characters of the table share a byte: which of them comes first in it tells what becomes of them. */
function matchesMeet(codes: readonly number[], annotated: ReadonlyMap<string, string>): boolean {
  if (annotated.size < 2) return false;
  const found = new Set([...annotated.keys()].map((character) => codeAt(character, 0)));
  return codes.some((code, at) => found.has(code) && found.has(codes[at + 1] ?? -1));
}

/** How many characters at the head of a table may have to change places for their matches to come out as they did. */
const headLength = 4;

/** The given order, the reverse, and those with the head reversed. */
function everyOrder(annotated: ReadonlyMap<string, string>): ReadonlyMap<string, string>[] {
  const rows = [...annotated];
  const tables = [annotated, new Map(rows.toReversed())];
  for (let length = 2; length <= Math.min(rows.length, headLength); length++)
    tables.push(new Map([...rows.slice(0, length).reverse(), ...rows.slice(length)]));
  return tables;
}

/** Every set of the marks that may have split, all of them first. */
const everySet = (marks: readonly SplitMark[]): SplitMark[][] =>
  Array.from({ length: 1 << marks.length }, (_, bits) =>
    marks.filter((_mark, index) => !(bits & (1 << index))),
  );

function plain(text: string, halfWidth: boolean): string {
  // Some pages put a space in front of a mark, or behind a reading, afterwards.
  return (halfWidth ? text.normalize('NFKC') : text).replace(/ (?=[，；？！,;?!])/g, '').replace(/ \)/g, ')');
}
