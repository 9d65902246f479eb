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
  const latin = (/[A-Za-z]/.test(left ?? '') || isInCode(text, open, close)) && !halfWidth;
  if (!inside && (latin || (!isChinese(left) && !isChinese(right)))) return [];
  return [
    { at: open, reading: '（' },
    { at: close, reading: '）' },
  ];
}

/** Whether a pair around figures and letters is part of a number or a code: (0571)8888, CB(1)2533/10-11(01). */
function isInCode(text: string, open: number, close: number): boolean {
  if (/[^!-~]/.test(text.slice(open + 1, Math.min(close, open + longestCode)))) return false;
  const before = /[!-~]*$/.exec(text.slice(Math.max(0, open - longestCode), open))![0];
  return /[0-9A-Za-z]/.test(text[close + 1] ?? '') || /[A-Za-z].*[0-9]$/.test(before);
}

/** How far a code is followed. */
const longestCode = 24;

/** A parenthesis whose fellow is lost, between Chinese characters. */
export function loneParenthesis(text: string, at: number): Change[] {
  return isHan(text[at - 1]) && isHan(text[at + 1]) ? [{ at, reading: text[at] === '(' ? '（' : '）' }] : [];
}

/** A figure that a sign of inches or seconds may stand behind; a year has four digits. */
const measure = /(?<![0-9.])[0-9]{1,3}(?:\.[0-9]{1,3})?$/;

/**
 * The straight marks of one line that may be quotation marks. Behind a figure one closes the quotation that is open, if
 * one is: 55"液晶屏 and 23'17" have signs of inches, minutes and seconds.
 */
function quotationMarks(text: string, places: readonly number[]): number[] {
  const quoting: number[] = [];
  for (const at of places) {
    const opens = quoting.length % 2 === 0;
    if (!opens || !measure.test(text.slice(Math.max(0, at - 8), at))) quoting.push(at);
  }
  return quoting;
}

/**
 * Straight quotation marks of one line, as pairs of “” or ‘’, where each pair stands in Chinese text or
 * holds some. An odd number pairs with nothing certain and stays.
 */
export function curlyQuotes(text: string, all: readonly number[], shapes: string): Change[] {
  const places = quotationMarks(text, all);
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
