import { readSyllable } from '../find-annotations.ts';
import { charOfCode, codeAt, isLead } from '../gbk.ts';
import { timesSeen } from '../language-model.ts';
import { codesNormalizedTo } from '../nfkc-codes.ts';
import { cornerPrior, isText, scriptPrior } from './candidates.ts';
import { plainWithLead } from './choices.ts';
import { closingOrVanished } from './closing.ts';
import { cost } from './cost.ts';
import { holeOutOfStep } from './hole-out-of-step.ts';
import { advance, isCutInTwo, type Hypothesis } from './hypothesis.ts';
import { leaveOpenAmong } from './leave-open-among.ts';
import type { Page } from './page.ts';
import { vanishedBefore } from './vanished.ts';

/** The witness is one byte ahead: its next character ends one character of the original and begins the next. */
export function outOfStep(h: Hypothesis, page: Page, lag: number): Hypothesis[] {
  const { text } = page;
  const [character, code] = [text[h.at]!, codeAt(text, h.at)];
  const found: (Hypothesis | undefined)[] = [];
  if (code >= 0x8140) {
    const next = shifted(h, page, code, 1);
    found.push(next);
    if (lag < cost.farBehind) {
      const end = ownReadingEnd(page, code, h.at + 1) ?? h.at + 1;
      found.push(...vanishedBefore(h, page, { ...ofCode(code), end }, next));
      // 绩效A级, of which 績 and 級 show: what vanished ended with a letter, and both are in step again.
      if (timesSeen(text.charCodeAt(h.at)) >= frequent)
        found.push(...vanishedBefore(h, page, { ...letterBefore, end: h.at }, next));
    }
  }
  if (page.halfWidth) {
    for (const [image, length] of codesNormalizedTo(text, h.at)) {
      const next = shifted(h, page, image, length);
      found.push(next);
      if (lag < cost.farBehind) {
        found.push(...vanishedBefore(h, page, { ...ofCode(image), end: h.at + length }, next));
      }
    }
  }
  if (character === '?') found.push(...holeOutOfStep(h, page, lag));
  else if (code >= 0x40 && code < 0x7f) found.push(...closingOrVanished(h, page, code, lag));
  else if (character === '€' || character === '\u0080') found.push(...closingOrVanished(h, page, 0x80, lag));
  return found.filter((hypothesis) => hypothesis !== undefined);
}

/** Where both are in step again stands what reports have; what a shifted byte makes is mostly rare. */
const frequent = 20;
const letterBefore = { byte: undefined, pending: -1, reading: undefined, letter: true } as const;
const ofCode = (code: number) => ({ byte: code >> 8, pending: code & 0xff, reading: undefined });

/** The end of the reading at `at` that the page's table has for the code before it; undefined where it does not stand. */
function ownReadingEnd({ text, annotated }: Page, code: number, at: number): number | undefined {
  if (text[at] !== '(') return undefined;
  const table = annotated.get(charOfCode(code));
  const read = table === undefined ? undefined : readSyllable(text, at + 1);
  return read?.reading === table ? read?.end : undefined;
}

/** A two-byte character of the witness: it ends one character of the original and begins the next. */
function shifted(h: Hypothesis, page: Page, code: number, length: number): Hypothesis | undefined {
  const { annotated } = page;
  const reading = charOfCode((h.pending << 8) | (code >> 8));
  if (!isText(reading)) return undefined;
  let at = h.at + length;
  let bonus =
    (annotated.has(reading) && !isCutInTwo(h) ? -cost.unannotated : 0) +
    scriptPrior(reading, page) +
    cornerPrior(reading, page);
  if (annotated.has(charOfCode(code))) {
    const end = ownReadingEnd(page, code, at);
    if (end === undefined) bonus -= cost.unannotated;
    else at = end;
  }
  const second = code & 0xff;
  // A second byte that is a letter in ASCII was one: it stands in the original behind the character.
  if (second < 0x80) {
    return advance(h, reading + String.fromCharCode(second), {
      at,
      pending: -1,
      lastByte: second,
      kind: 'fixed',
      bonus,
    });
  }
  return isLead(second)
    ? advance(h, reading, { at, pending: second, lastByte: -1, kind: 'fixed', bonus })
    : undefined;
}

/** The witness ends, or was cut, between two bytes of a character. */
export function cutShort(h: Hypothesis, page: Page): Hypothesis | undefined {
  if (h.pending < 0) return h;
  const end = page.text.length;
  return leaveOpenAmong(h, plainWithLead(h.pending, page), page, { end, at: end, pending: -1 });
}
