/** Marks that end a sentence or introduce what stands on a line of its own, in either width. */
const sentenceEnds = new Set('。！？；：…!;:');

/** Marks that may stand between a sentence's end and the next sentence. */
const closers = new Set('”’）》」』)"');

/** Marks that can't begin a line. */
const lineStartForbidden = new Set('，、。；：！？”’）》】〉」』');

/** Marks that can't end a line. */
const lineEndForbidden = new Set('“‘（《【〈「『');

export const opensLineNever = (character: string): boolean => lineStartForbidden.has(character);
export const closesLineNever = (character: string): boolean => lineEndForbidden.has(character);

/** Whether `character` is a Chinese character (not punctuation). */
export function isHan(character: string | undefined): boolean {
  if (character === undefined) return false;
  const unit = character.charCodeAt(0);
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007;
}

/** Whether `character` is of a word in Latin script, a figure or an address. */
export const isOfWord = (character: string | undefined): boolean => /[A-Za-z0-9=&/]/.test(character ?? '');

/** Whether `character` is a space of any width, but not a line break. */
export function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\u3000' || character === '\u00a0' || character === '\t';
}

/** Whether a sentence ends right before offset `at`, closing quotation marks and parentheses left aside. */
export function sentenceEndsBefore(text: string, at: number): boolean {
  let last = at - 1;
  while (last > at - 4 && closers.has(text[last] ?? '')) last--;
  return sentenceEnds.has(text[last] ?? '') || (last < at - 1 && isNarrowEnd(text, last));
}

/** Whether a question mark or a full stop stands at `at` that a sentence before a closing quote may end with. */
const isNarrowEnd = (text: string, at: number): boolean =>
  /["”』」]/.test(text[at + 1]!) &&
  (text[at] === '?' || (text[at] === '.' && /[A-Za-z]/.test(text[at - 1] ?? '')));
