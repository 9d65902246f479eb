/*
 * Pagefind changes the words it is given: it drops what is not a letter or a digit, lowers case,
 * strips diacritics and splits compounds. So every character goes in as letters that it leaves
 * alone: a Han character as itself, everything else as Yi syllables.
 */
const firstLatin = 0xa010;
const firstDigit = 0xa040;
const digits = 1100;

/** Ends a block, so that no phrase runs from one paragraph into the next. */
export const blockEnd = '\ua000';
/**
 * The letters under which one character (a code point of folded text) stands in the index.
 * Different characters never give the same letters, and no letters begin other letters.
 */
export function indexLetter(char: string): string {
  const code = char.codePointAt(0)!;
  if ((code >= 0x4e00 && code <= 0x9fef) || (code >= 0x3400 && code <= 0x4db5)) return char;
  const latin = '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(char);
  if (latin >= 0) return String.fromCharCode(firstLatin + latin);
  return String.fromCharCode(firstDigit + Math.floor(code / digits), firstDigit + (code % digits));
}
