import { readSyllable } from './find-annotations.ts';

/** `(chuàng )` in UTF-16 code units. */
const longestReading = 9;

/** The offset of the character before `at`, its annotation aside; -1 where there is none. */
export function characterBefore(text: string, at: number): number {
  if (text[at - 1] !== ')') return at - 1;
  // No farther back than a reading is long: a page of nothing but `)` must not be searched again and again.
  const from = Math.max(0, at - longestReading);
  const open = text.slice(from, at).lastIndexOf('(') + from;
  return open > 0 && readSyllable(text, open + 1)?.end === at ? open - 1 : at - 1;
}
