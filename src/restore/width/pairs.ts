import { isHan } from '../breaks/characters.ts';
import { after, before, isChinese } from './context.ts';

/** A mark at offset `at` and what it should be. */
export interface Change {
  at: number;
  reading: string;
}

/**
 * Both parentheses of a pair at `open` and `close`, full-width where they stand in Chinese text or hold
 * some; `WORD (R)`, `f(x)` and `mm(D*W*H)` keep theirs.
 */
export function fullParentheses(text: string, open: number, close: number, halfWidth: boolean): Change[] {
  const [left, right] = [before(text, open), after(text, close + 1)];
  const inside = isChinese(text[open + 1]) || isChinese(text[close - 1]);
  const latin = /[A-Za-z]/.test(left ?? '') && !halfWidth;
  if (!inside && (latin || (!isChinese(left) && !isChinese(right)))) return [];
  return [
    { at: open, reading: '（' },
    { at: close, reading: '）' },
  ];
}

/** A parenthesis whose fellow is lost, between Chinese characters. */
export function loneParenthesis(text: string, at: number): Change[] {
  return isHan(text[at - 1]) && isHan(text[at + 1]) ? [{ at, reading: text[at] === '(' ? '（' : '）' }] : [];
}

/**
 * Straight quotation marks of one line, as pairs of “” or ‘’, where each pair stands in Chinese text or
 * holds some. An odd number pairs with nothing certain and stays.
 */
export function curlyQuotes(text: string, places: readonly number[], shapes: string): Change[] {
  if (places.length % 2 !== 0) return [];
  const changes: Change[] = [];
  for (let index = 0; index < places.length; index += 2) {
    const [open, close] = [places[index]!, places[index + 1]!];
    const chinese =
      isChinese(text[open + 1]) ||
      isChinese(text[close - 1]) ||
      (isChinese(text[open - 1]) && isChinese(text[close + 1]));
    if (!chinese) return [];
    changes.push({ at: open, reading: shapes[0]! }, { at: close, reading: shapes[1]! });
  }
  return changes;
}
