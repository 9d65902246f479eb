import { findAnnotations, readSyllable } from './find-annotations.ts';
import { isToned, readingsOf, withoutTone } from './readings.ts';
import { setPrimersAside } from './set-primers-aside.ts';

/** So many of so many characters, and so many that stand without their reading, too, are no author's. */
const fewest = 40;
/** So many characters without the tone that they have in any word: none of them is 的(de) or 們(men), as tables have it. */
const fewestBare = 12;
const fewestCharacters = 20;
const fewestBoth = 8;
/** Of a hundred syllables in parentheses, so many at most are none of the character before them. */
const strangers = 5;

/**
 * Readings without tones that some sites scatter over a page to make it differ from its source: `黨(dang)(dang)委`, on one
 * occurrence of a character and not on the next, once or several times; or with the tone here and without it there:
 * `流量(liàng)`, `流量(liang)`. No table tells of them, but no author writes so.
 *
 * @returns where they stand, in order, those of one character together; none on any other page
 */
export function findScattered(text: string): (readonly [number, number])[] {
  const all = findAnnotations(text).filter(({ base }) => han.test(text[base]!));
  const bare = all.filter(({ base, reading }) => isToneless(text[base]!, reading));
  const lost = new Set(
    bare.flatMap(({ base, reading }) => (readingsOf(text[base]!).includes(reading) ? [] : [text[base]!])),
  );
  const own =
    lost.size < fewestBare
      ? bare
      : all.filter(
          ({ base, reading }) =>
            isToneless(text[base]!, reading) || readingsOf(text[base]!).includes(reading),
        );
  if (own.length < fewest || (all.length - own.length) * 100 > all.length * strangers) return [];
  if (setPrimersAside(text, own).sparse.length * 2 < own.length) return [];
  const read = new Map<string, number>();
  for (const { base } of own) read.set(text[base]!, (read.get(text[base]!) ?? 0) + 1);
  if (read.size < fewestCharacters) return [];
  const times = new Map<string, number>();
  for (const character of text)
    if (read.has(character)) times.set(character, (times.get(character) ?? 0) + 1);
  const both = [...read].filter(([character, here]) => times.get(character)! > here).length;
  if (both < fewestBoth) return [];
  return own.map(({ start, end, reading }) => [start, endOfRepeats(text, end, reading)] as const);
}

const han = /\p{Script=Han}/u;

/** Whether a reading of the character is so written without its tone; `lv` is lǚ, as on a keyboard. */
const isToneless = (character: string, reading: string): boolean =>
  !isToned(reading) &&
  readingsOf(character).some((other) => withoutTone(other) === reading.replace('v', 'ü'));

/** Behind what repeats a reading, and behind what is left of one where the page was cut. */
function endOfRepeats(text: string, from: number, reading: string): number {
  let end = from;
  while (text[end] === '(') {
    const next = readSyllable(text, end + 1);
    if (next?.reading !== reading) break;
    end = next.end;
  }
  const rest = end + cutAtMost > text.length ? text.slice(end).trimEnd() : '';
  return rest.startsWith('(') && reading.startsWith(rest.slice(1)) ? end + rest.length : end;
}

/** `(chuang` and the breaks behind it, in UTF-16 code units. */
const cutAtMost = 12;
