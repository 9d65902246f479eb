import { codeAt } from '../gbk.ts';
import { alternativesOf, fillOpen, widely, type Hypothesis, type Token } from './hypothesis.ts';
import type { Page } from './page.ts';
import { vanishedBefore } from './vanished.ts';

/** So many texts are listed for one place. */
const most = 250;

/**
 * What may have stood where a token that follows from the bytes reads oddly, on a page that drops the codes of
 * user-defined areas: its first byte begins the first character, its last one ends the last, and codes between them
 * vanished. The likeliest first.
 *
 * @param token one character of the original for one of the witness, out of step
 * @param last the two characters of the original before it
 * @param next the character of the original behind it, or none
 */
export function goneInstead(token: Token, last: string, next: string, page: Page): string[] {
  const { start, end, reading } = token;
  if (reading.length !== 1 || end !== start + 1 || last.length < 2) return [];
  const [own, shown] = [codeAt(reading, 0), codeAt(page.text, start)];
  // Its second byte is the first of what the witness shows, or all of it.
  if (own < 0x8140 || (own & 0xff) !== (shown >= 0x8140 ? shown >> 8 : shown)) return [];
  const before: Hypothesis = {
    at: start,
    covered: start,
    pending: own >> 8,
    lastByte: -1,
    context: last,
    last,
    score: 0,
    tokens: undefined,
    open: undefined,
    vanished: true,
  };
  const behind = { end, byte: own & 0xff, pending: shown >= 0x8140 ? shown & 0xff : -1, reading: undefined };
  return vanishedBefore(before, page, behind, undefined).flatMap((hypothesis) => {
    const filled = fillOpen(hypothesis, next).tokens?.token;
    return filled ? [filled.reading, ...alternativesOf(widely(filled), most)] : [];
  });
}
