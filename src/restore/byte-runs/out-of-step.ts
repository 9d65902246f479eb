import { readSyllable } from '../find-annotations.ts';
import { charOfCode, codeAt, isLead } from '../gbk.ts';
import { codesNormalizedTo } from '../nfkc-codes.ts';
import { timesSeen } from '../language-model.ts';
import { readingsOf } from '../readings.ts';
import { charactersRead, closers, isText, scriptPrior } from './candidates.ts';
import {
  allWithLead,
  plainWithLead,
  priorsAt,
  readBehind,
  scoresBehind,
  withPriors,
  type Choices,
} from './choices.ts';
import { cost } from './cost.ts';
import { endsTag } from './ends-tag.ts';
import { advance, fillOpen, isCutInTwo, leaveOpen, type Hypothesis } from './hypothesis.ts';
import { leaveOpenAmong } from './leave-open-among.ts';
import { markAt, type Page } from './page.ts';
import { scoreOf } from './score-of.ts';
import { endOfLinePrior, signPriors, signs, signsBehind, swallowings } from './swallowings.ts';
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
  let bonus = (annotated.has(reading) && !isCutInTwo(h) ? -cost.unannotated : 0) + scriptPrior(reading, page);
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

/** One byte of the witness ends the run, alone or behind codes that vanished. */
function closingOrVanished(h: Hypothesis, page: Page, byte: number, lag: number): (Hypothesis | undefined)[] {
  const { text } = page;
  const last = closing(h, page, byte);
  if (lag >= cost.farBehind) return [last];
  const read = text[h.at + 1] === '(' ? readSyllable(text, h.at + 2) : undefined;
  const behind = { end: read?.end ?? h.at + 1, byte, pending: -1, reading: read?.reading };
  return [last, ...vanishedBefore(h, page, behind, last)];
}

/** One byte of the witness ends the run: it is a second byte that is a letter in ASCII. */
function closing(h: Hypothesis, page: Page, byte: number): Hypothesis | undefined {
  const { text, annotated, shown } = page;
  const reading = charOfCode((h.pending << 8) | byte);
  if (!isText(reading)) return undefined;
  let at = h.at + 1;
  let bonus = scriptPrior(reading, page);
  let annotates: { reading: string } | undefined;
  const table = annotated.get(reading);
  const read = text[at] === '(' ? readSyllable(text, at + 1) : undefined;
  if (
    read &&
    (table === read.reading ||
      (table === undefined &&
        shown[reading.charCodeAt(0)] === 0 &&
        readingsOf(reading).includes(read.reading)))
  ) {
    at = read.end;
    annotates = { reading: read.reading };
    if (table === undefined) bonus -= cost.known;
  } else if (table !== undefined && !isCutInTwo(h)) bonus -= cost.unannotated;
  return advance(h, reading, {
    at,
    pending: -1,
    lastByte: byte,
    kind: 'fixed',
    bonus,
    ...(annotates && { annotates }),
  });
}

/** `?` where a second byte was due: alone before a mark, or gone with the ASCII character behind it. */
function holeOutOfStep(h: Hypothesis, page: Page, lag: number): (Hypothesis | undefined)[] {
  const { text } = page;
  const next = h.at + 1;
  const found: (Hypothesis | undefined)[] = [];
  const read = readSyllable(text, next);
  if (read) {
    if (lag < cost.farBehind) {
      const behind = { end: read.end, byte: undefined, pending: -1, reading: read.reading };
      found.push(...vanishedBefore(h, page, behind, undefined));
    }
    const characters = charactersRead(h.pending, read.reading, page);
    const from = fillOpen(h);
    const readings = characters.map(({ character }) => character);
    const scores = Float64Array.from(
      characters,
      ({ character, prior }) => scoreOf(from.last, character) + prior,
    );
    const to = { end: read.end, at: read.end, pending: -1, annotated: read.reading };
    found.push(leaveOpen(from, { readings, scores }, to));
    if (characters.length > 0) return found;
  }
  const choices = isCutInTwo(h) ? allWithLead(h.pending, page) : plainWithLead(h.pending, page);
  // Where its own reading follows nothing was swallowed, which else is likelier.
  const own = text[next] === '(' && readSyllable(text, next + 1) !== undefined;
  found.push(...(own ? closingOrVanished(h, page, 0x80, lag) : [closing(h, page, 0x80)]));
  const mark = markAt(text, next);
  const halfWidth = mark !== undefined && /[,;!]/.test(text[mark.end - 1]!);
  if ((mark ? page.halfWidth || !halfWidth : next === text.length) && lag < cost.farBehind) {
    const behind = { end: next, byte: undefined, pending: -1, reading: undefined };
    found.push(...vanishedBefore(h, page, behind, undefined));
  }
  if (mark && halfWidth) {
    found.push(beforeHalfWidthMark(h, page, choices, mark.end));
    return found;
  }
  if (mark || next === text.length) {
    found.push(leaveOpenAmong(h, choices, page, { end: next, at: next, pending: -1 }));
    return found;
  }
  found.push(beforeSwallowed(h, page, choices));
  // Asked only where it is known that codes are gone: what is swallowed besides leaves too much open.
  if ((page.vanishing || h.vanished) && lag < cost.farBehind) {
    const behind = { end: next, byte: undefined, pending: -1, reading: undefined };
    found.push(...vanishedBefore(h, page, { ...behind, swallowed: true }, undefined));
  }
  return found;
}

/** `?`: a second byte gone with the ASCII sign behind it. */
function beforeSwallowed(h: Hypothesis, page: Page, choices: Choices): Hypothesis | undefined {
  const { text } = page;
  const next = h.at + 1;
  const tag = endsTag(text, next);
  const from = fillOpen(h);
  const priors = priorsAt(choices, h, page);
  const reads = readBehind(from.last, choices);
  const readsLast = from === h ? reads : readBehind(h.last, choices);
  const eaten = swallowings(withPriors(readsLast, priors), tag);
  const scores = signsBehind(from.last, choices, eaten);
  const ofSigns = signPriors(text.slice(next, next + 4));
  const readings: string[] = [];
  for (let index = 0; index < scores.length; index++) {
    const head = eaten.heads[index]!;
    const sign = eaten.swallowed[index]!;
    const ofLine = signs[sign] === '\n' ? endOfLinePrior(choices.readings[head]!, from.last[1]!) : 0;
    // At the end of an element a quotation closes, if anything; its beginning may be damaged too.
    const prior =
      tag && closers.has(choices.readings[head]!) ? cost.pair : priors[head]! + ofSigns[sign]! + ofLine;
    scores[index] = reads[head]! + scores[index]! + prior;
    // By code units, as joining two strings of one character takes several times as long.
    readings.push(String.fromCharCode(choices.units[head]!, signs.charCodeAt(sign)));
  }
  return leaveOpen(
    from,
    { readings, scores, figures: [0, eaten.figures] },
    { end: next, at: next, pending: -1, bonus: tag ? cost.tag : -cost.swallowed },
  );
}

/**
 * `?,`: a second byte alone before a split mark that became half-width, or gone with the figure before a comma of
 * the report's own, as in 1,326.
 */
function beforeHalfWidthMark(
  h: Hypothesis,
  page: Page,
  choices: Choices,
  end: number,
): Hypothesis | undefined {
  const own = page.text.slice(h.at + 1, end);
  const split = String.fromCharCode(own.charCodeAt(own.length - 1) + 0xfee0);
  const grouped = own === ',' && /^\d{3}(?!\d)/.test(page.text.slice(end, end + 4));
  const priors = priorsAt(choices, h, page);
  const readings = page.halfWidth ? choices.readings.map((character) => character + split) : [];
  const alone = readings.length;
  const all = page.halfWidth ? [...priors] : [];
  const bonus = (grouped ? cost.outOfPlace : -cost.pair) - cost.swallowed;
  const { heads, swallowed, figures } = swallowings(scoresBehind(h.last, choices, priors));
  for (const [index, head] of heads.slice(0, grouped ? figures : undefined).entries()) {
    readings.push(choices.readings[head]! + signs[swallowed[index]!]! + own);
    all.push(bonus + priors[head]!);
  }
  const from = fillOpen(h);
  const scores = Float64Array.from(readings, (reading, index) => scoreOf(from.last, reading) + all[index]!);
  return leaveOpen(
    from,
    { readings, scores, figures: [alone, alone + figures] },
    { end, at: end, pending: -1 },
  );
}

/** The witness ends, or was cut, between two bytes of a character. */
export function cutShort(h: Hypothesis, page: Page): Hypothesis | undefined {
  if (h.pending < 0) return h;
  const end = page.text.length;
  return leaveOpenAmong(h, plainWithLead(h.pending, page), page, { end, at: end, pending: -1 });
}
