import { isOfMeasure } from '../breaks/lost-power.ts';
import { readSyllable } from '../find-annotations.ts';
import { charOfCode, codeAt } from '../gbk.ts';
import { charactersRead } from './candidates.ts';
import { splittable } from './choices.ts';
import { cost } from './cost.ts';
import { fillOpenWith } from './fillings.ts';
import { advance, keepHole, type Hypothesis } from './hypothesis.ts';
import { leaveOpenAmong } from './leave-open-among.ts';
import { lastByteAt, markAt, type Page } from './page.ts';
import { isRowBesideBar, isRowBesidePause } from './rows-of-lost.ts';

/** The original and the witness begin their next character together. */
export function inStep(h: Hypothesis, page: Page): Hypothesis[] {
  const { text, annotated } = page;
  const { at } = h;
  const character = text[at]!;
  if (character === '?') return [holeHere(h, page), ...splitHere(h, page), ...falseMatchHere(h, page)];
  const code = codeAt(text, at);
  const table = annotated.get(character);
  const read = text[at + 1] === '(' ? readSyllable(text, at + 2) : undefined;
  const lastByte = lastByteAt(page, at);
  const own = table !== undefined && read?.reading === table;
  const across =
    read &&
    !own &&
    h.lastByte >= 0x81 &&
    code < 0x80 &&
    annotated.get(charOfCode((h.lastByte << 8) | code)) === read.reading;
  const end = own || across ? read!.end : at + 1;
  const bonus = table !== undefined && !own ? -cost.unannotated : 0;
  const least = leastKept(text, at);
  const to = { at: end, end: at + 1, pending: -1, lastByte, kind: 'kept', bonus } as const;
  return [advance(h, character, least === undefined ? to : { ...to, least })];
}

const letter = /[A-Za-z]/;

/**
 * A Latin word that stands in the witness, and a space beside it, are of the text, if rare characters alone make them of
 * others. One letter may be the second byte of a character: 縣 ends with an h.
 */
function leastKept(text: string, at: number): number | undefined {
  const character = text[at]!;
  const [before, after] = [letter.test(text[at - 1] ?? ''), letter.test(text[at + 1] ?? '')];
  if (!(before || after) || !(character === ' ' || letter.test(character))) return undefined;
  return before && character !== ' ' ? -cost.nextLatin : -cost.latin;
}

/** A `?` as itself; where NFKC went over the page it may be a question mark whose last byte was taken with the next. */
function holeHere(h: Hypothesis, page: Page): Hypothesis {
  const { text, halfWidth } = page;
  const kept = keepHole(h, costOfHole(h, text));
  const asks = halfWidth && text[h.at + 1] === '?' && readSyllable(text, h.at + 2);
  return asks ? { ...kept, lastByte: lastByteAt(page, h.at) } : kept;
}

/** What stands for no byte is a lost space or break mostly. */
function costOfHole(h: Hypothesis, text: string): number {
  if (isBehindHole(h, text)) return cost.nextHole;
  if (isOfMeasure(text, h.at, h.at + 1)) return cost.lostPower;
  if (isRowBesideBar(text, h.at)) return cost.besideBar;
  return cost.hole + (isRowBesidePause(text, h.at) ? cost.outOfPlace : 0);
}

/** True behind a `?` that stands for no byte; one before the run was left for such. */
function isBehindHole({ open, tokens, at }: Hypothesis, text: string): boolean {
  if (text[at - 1] !== '?' || open) return false;
  return tokens === undefined || tokens.token.kind === 'kept';
}

/** `?，`: the first byte of a character whose second is the mark's first. */
function splitHere(h: Hypothesis, page: Page): Hypothesis[] {
  const mark = markAt(page.text, h.at + 1);
  if (!mark) return [];
  const split = leaveOpenAmong(h, splittable(mark.lead, page), page, {
    end: mark.end - 1,
    at: mark.end,
    pending: mark.trail,
  });
  return split ? [split] : [];
}

/** `?jī)`: the first byte of the next character, taken with the last of this one for an annotated character. */
function falseMatchHere(h: Hypothesis, page: Page): Hypothesis[] {
  const read = readSyllable(page.text, h.at + 1);
  if (!read) return [];
  return endings(h).flatMap((from) =>
    charactersRead(from.lastByte, read.reading, page).map(({ character, prior }) =>
      advance(from, '', {
        at: read.end,
        pending: codeAt(character, 0) & 0xff,
        lastByte: -1,
        kind: 'fixed',
        bonus: prior,
        annotates: { character, reading: read.reading },
      }),
    ),
  );
}

/** What is read so far, by its last byte; where its last character is open, each that it may be. */
function endings(h: Hypothesis): Hypothesis[] {
  if (!h.open) return h.lastByte < 0x81 ? [] : [h];
  return h.open.candidates.readings.flatMap((reading) => {
    const code = codeAt(reading, reading.length - 1);
    return code < 0x8140 ? [] : [{ ...fillOpenWith(h, reading), lastByte: code & 0xff }];
  });
}
