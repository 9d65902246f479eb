import { readSyllable } from '../find-annotations.ts';
import { charactersRead, closers } from './candidates.ts';
import {
  allWithLead,
  plainWithLead,
  priorsAt,
  readBehind,
  scoresBehind,
  withPriors,
  type Choices,
} from './choices.ts';
import { closing, closingOrVanished } from './closing.ts';
import { cost } from './cost.ts';
import { endsTag } from './ends-tag.ts';
import { fillOpen, isCutInTwo, leaveOpen, type Hypothesis } from './hypothesis.ts';
import { leaveOpenAmong } from './leave-open-among.ts';
import { markAt, stopLead, type Page } from './page.ts';
import { scoreOf } from './score-of.ts';
import { endOfLinePrior, signPriors, signs, signsBehind, swallowings } from './swallowings.ts';
import { vanishedBefore } from './vanished.ts';

/** `?` where a second byte was due: alone before a mark, or gone with the ASCII character behind it. */
export function holeOutOfStep(h: Hypothesis, page: Page, lag: number): (Hypothesis | undefined)[] {
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
    // Where marks kept their width `?` is none: one of several spaces went with the byte. Few pages split at full stops.
    if (mark?.lead !== stopLead && (page.halfWidth || text[next] !== '?')) return found;
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
