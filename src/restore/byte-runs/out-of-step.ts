import { readSyllable } from '../find-annotations.ts';
import { charOfCode, codeAt, isLead } from '../gbk.ts';
import { codesNormalizedTo } from '../nfkc-codes.ts';
import { readingsOf } from '../readings.ts';
import {
  charactersRead,
  charactersWithLead,
  closers,
  isText,
  plainWithLead,
  prior,
  signPrior,
  scriptPrior,
  withSwallowed,
} from './candidates.ts';
import { cost } from './cost.ts';
import { advance, isCutInTwo, leaveOpen, type Hypothesis } from './hypothesis.ts';
import { markAt, type Page } from './page.ts';
import { vanishedBefore } from './vanished.ts';

/** The witness is one byte ahead: its next character is the second byte of one original and the first of the next. */
export function outOfStep(h: Hypothesis, page: Page, lag: number): Hypothesis[] {
  const { text } = page;
  const character = text[h.at]!;
  const code = codeAt(text, h.at);
  const found: (Hypothesis | undefined)[] = [];
  if (code >= 0x8140) {
    const next = shifted(h, page, code, 1);
    found.push(next);
    if (lag < cost.farBehind) {
      const behind = { end: h.at + 1, byte: code >> 8, pending: code & 0xff, reading: undefined };
      found.push(...vanishedBefore(h, page, behind, next));
    }
  }
  if (page.halfWidth) {
    for (const [image, length] of codesNormalizedTo(text, h.at)) {
      const next = shifted(h, page, image, length);
      found.push(next);
      if (lag < cost.farBehind) {
        const behind = { end: h.at + length, byte: image >> 8, pending: image & 0xff, reading: undefined };
        found.push(...vanishedBefore(h, page, behind, next));
      }
    }
  }
  if (character === '?') found.push(...holeOutOfStep(h, page, lag));
  else if (code >= 0x40 && code < 0x7f) {
    const last = closing(h, page, code);
    const read = text[h.at + 1] === '(' ? readSyllable(text, h.at + 2) : undefined;
    found.push(last);
    if (lag < cost.farBehind) {
      const behind = { end: read?.end ?? h.at + 1, byte: code, pending: -1, reading: read?.reading };
      found.push(...vanishedBefore(h, page, behind, last));
    }
  } else if (character === '€' || character === '\u0080') found.push(closing(h, page, 0x80));
  return found.filter((hypothesis) => hypothesis !== undefined);
}

/** A two-byte character of the witness: it ends one character of the original and begins the next. */
function shifted(h: Hypothesis, page: Page, code: number, length: number): Hypothesis | undefined {
  const { text, annotated } = page;
  const reading = charOfCode((h.pending << 8) | (code >> 8));
  if (!isText(reading)) return undefined;
  const table = annotated.get(charOfCode(code));
  let at = h.at + length;
  let bonus = (annotated.has(reading) && !isCutInTwo(h) ? -cost.unannotated : 0) + scriptPrior(reading, page);
  if (table !== undefined) {
    const read = text[at] === '(' ? readSyllable(text, at + 1) : undefined;
    if (read?.reading === table) at = read.end;
    else bonus -= cost.unannotated;
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
    found.push(
      leaveOpen(
        h,
        characters.map(({ character }) => character),
        {
          end: read.end,
          at: read.end,
          pending: -1,
          priors: characters.map(({ prior }) => prior),
          annotated: read.reading,
        },
      ),
    );
    if (characters.length > 0) return found;
  }
  const plain = isCutInTwo(h) ? charactersWithLead(h.pending) : plainWithLead(h.pending, page);
  found.push(closing(h, page, 0x80));
  const mark = markAt(text, next);
  const halfWidth = mark !== undefined && /[,;!]/.test(text[mark.end - 1]!);
  if ((mark ? page.halfWidth || !halfWidth : next === text.length) && lag < cost.farBehind) {
    const behind = { end: next, byte: undefined, pending: -1, reading: undefined };
    found.push(...vanishedBefore(h, page, behind, undefined));
  }
  if (mark && halfWidth) {
    found.push(beforeHalfWidthMark(h, page, plain, mark.end));
    return found;
  }
  if (mark || next === text.length) {
    const priors = plain.map((character) => prior(character, h, page));
    found.push(leaveOpen(h, plain, { end: next, at: next, pending: -1, priors }));
    return found;
  }
  const tag = endsTag(text, next);
  const eaten = withSwallowed(h, plain, page, tag ? ['<'] : undefined);
  const following = text.slice(next, next + 4);
  found.push(
    leaveOpen(
      h,
      eaten.map(({ text }) => text),
      {
        end: next,
        at: next,
        pending: -1,
        bonus: tag ? cost.tag : -cost.swallowed,
        // At the end of an element a quotation closes, if anything; its beginning may be damaged too.
        priors: eaten.map(({ text: own, prior }) =>
          tag && closers.has(own[0]!) ? cost.pair : prior + signPrior(own, following),
        ),
        figures: eaten.map(({ anyFigure }) => anyFigure),
      },
    ),
  );
  return found;
}

/**
 * `?,`: a second byte alone before a split mark that became half-width, or gone with the figure before a comma of
 * the report's own, as in 1,326.
 */
function beforeHalfWidthMark(
  h: Hypothesis,
  page: Page,
  plain: readonly string[],
  end: number,
): Hypothesis | undefined {
  const own = page.text.slice(h.at + 1, end);
  const split = String.fromCharCode(own.charCodeAt(own.length - 1) + 0xfee0);
  const grouped = own === ',' && /^\d{3}(?!\d)/.test(page.text.slice(end, end + 4));
  const candidates = page.halfWidth
    ? plain.map((character) => ({
        text: character + split,
        prior: prior(character, h, page),
        anyFigure: false,
      }))
    : [];
  const bonus = (grouped ? cost.outOfPlace : -cost.pair) - cost.swallowed;
  for (const { text, anyFigure, prior } of withSwallowed(h, plain, page)) {
    if (grouped && !anyFigure) continue;
    candidates.push({ text: text + own, prior: bonus + prior, anyFigure });
  }
  return leaveOpen(
    h,
    candidates.map(({ text }) => text),
    {
      end,
      at: end,
      pending: -1,
      priors: candidates.map((candidate) => candidate.prior),
      figures: candidates.map(({ anyFigure }) => anyFigure),
    },
  );
}

const tagEnd = /\/?[a-z]{1,10}(?:[ >]|$)/iy;

/** True where a tag ends whose `<` may have been swallowed before `at`. */
function endsTag(text: string, at: number): boolean {
  tagEnd.lastIndex = at;
  return tagEnd.test(text);
}

/** The witness ends, or was cut, between two bytes of a character. */
export function cutShort(h: Hypothesis, page: Page): Hypothesis | undefined {
  if (h.pending < 0) return h;
  const end = page.text.length;
  const plain = plainWithLead(h.pending, page);
  const priors = plain.map((character) => prior(character, h, page));
  return leaveOpen(h, plain, { end, at: end, pending: -1, priors });
}
