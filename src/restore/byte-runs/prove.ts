import { damageBytes, fullStop, splitMarks, type SplitMark } from '../damage-bytes.ts';
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
  // Some converters have € for the byte 80 where it stands alone, others ?, as the forward program does.
  const other = wanted.replace(euro, '?');
  const gives = (damaged: string): boolean => {
    const made = plain(damaged, page.halfWidth);
    return cut ? made.startsWith(wanted) || made.startsWith(other) : made === wanted || made === other;
  };
  const codes = codesIn(original);
  // Which marks split differs from page to page, and the order of the table is not known.
  const tables = everyOrder(annotated, meeting(codes, annotated));
  const sets = everySet(splitMarks.filter((mark) => codes.includes(codeAt(mark, 0))));
  const atStops = witness.includes(fullStop) && codes.includes(codeAt(fullStop, 0));
  for (const splits of atStops ? [...sets, ...sets.map((set) => [...set, fullStop] as const)] : sets) {
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

const euro = /[€\u0080]/g;
const privateUse = /[\ue000-\uf8ff]/g;

/** Every two bytes of a text that stand side by side, as a code, wherever characters begin. */
function codesIn(text: string): number[] {
  const { bytes } = encodeGbk(text);
  const codes: number[] = [];
  for (let at = 1; at < bytes.length; at++) codes.push((bytes[at - 1]! << 8) | bytes[at]!);
  return codes;
}

/** The characters of the table that share a byte with another: which of them comes first in it tells what becomes of them. */
function meeting(codes: readonly number[], annotated: ReadonlyMap<string, string>): string[] {
  if (annotated.size < 2) return [];
  const byCode = new Map([...annotated.keys()].map((character) => [codeAt(character, 0), character]));
  const found = new Set<string>();
  for (let at = 1; at < codes.length; at++) {
    const [before, here] = [byCode.get(codes[at - 1]!), byCode.get(codes[at]!)];
    if (before !== undefined && here !== undefined) found.add(before).add(here);
  }
  return [...found];
}

/** Of so many characters that meet every order is tried; of more, the given one, the reverse, and those with one in front. */
const most = 4;

/** The table in the orders that it may have had, as far as they matter: with the characters that meet in front. */
function everyOrder(
  annotated: ReadonlyMap<string, string>,
  met: readonly string[],
): readonly ReadonlyMap<string, string>[] {
  if (met.length === 0) return [annotated];
  const rows = [...annotated];
  if (met.length > most)
    return [annotated, new Map(rows.toReversed()), ...met.map((first) => withInFront([first], annotated))];
  return [annotated, ...permutations(met).map((order) => withInFront(order, annotated))];
}

function withInFront(
  first: readonly string[],
  annotated: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const head = first.map((character) => [character, annotated.get(character)!] as const);
  return new Map([...head, ...[...annotated].filter(([character]) => !first.includes(character))]);
}

const permutations = <T>(all: readonly T[]): T[][] =>
  all.length < 2
    ? [[...all]]
    : all.flatMap((first, index) =>
        permutations(all.toSpliced(index, 1)).map((others) => [first, ...others]),
      );

/** Every set of the marks that may have split, all of them first. */
const everySet = (marks: readonly SplitMark[]): SplitMark[][] =>
  Array.from({ length: 1 << marks.length }, (_, bits) =>
    marks.filter((_mark, index) => !(bits & (1 << index))),
  );

function plain(text: string, halfWidth: boolean): string {
  // Some pages put a space in front of a mark, or behind a reading, afterwards.
  return (halfWidth ? text.normalize('NFKC') : text).replace(/ (?=[，；？！,;?!])/g, '').replace(/ \)/g, ')');
}
