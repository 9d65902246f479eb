import { damageConvert } from '../../script/damage-convert.ts';
import { annotatedReadings } from '../data/annotated-readings.ts';
import { readSyllable } from '../find-annotations.ts';
import { charOfCode, codeAt, isLead } from '../gbk.ts';
import { codesNormalizedTo } from '../nfkc-codes.ts';
import { readingsOf, withoutTone } from '../readings.ts';
import { advance, keepHole, leaveOpen, scoreOf, type Hypothesis } from './hypothesis.ts';
import { markAt, markLead, type Page } from './page.ts';

/** Costs in natural logarithms; a common character in its place costs about 3, a wrong one about 12. */
const cost = {
  /** A `?` that stands for no byte at all. */
  hole: 6,
  /** Another right behind it: what shows as one lost sign shows as many. */
  nextHole: 0.5,
  /** A character of the page's table without its reading, which happens only where matches overlap. */
  unannotated: 8,
  /** An annotated character that the page's table lacks. */
  known: 2,
  unknown: 4,
  /** A reading in a tone that the character does not have. */
  otherTone: 7,
  /** A closing quote or bracket where one is due, or where none is. */
  pair: 4,
  /** A simplified character on a page that was converted. */
  simplified: 6,
  /** In favour of a swallowed `<` where a tag still ends. */
  tag: 8,
  /** A swallowed character that has to be guessed. */
  swallowed: 2,
};

const bytes = Array.from({ length: 0x7e }, (_, index) => index + 0x81);

/** Signs that may stand behind a lead byte and be swallowed with it. */
const swallowable = [...'0123456789(<-%.:/" ?\nABCDEGIMPST'];
/** How many characters are tried with each of them. */
const tried = 16;

/** Every way to read on from a hypothesis by the next sign of the witness. */
export function expand(hypothesis: Hypothesis, page: Page): Hypothesis[] {
  return hypothesis.pending < 0 ? inStep(hypothesis, page) : outOfStep(hypothesis, page);
}

/** The original and the witness begin their next character together. */
function inStep(h: Hypothesis, page: Page): Hypothesis[] {
  const { text, annotated } = page;
  const { at } = h;
  const character = text[at]!;
  if (character === '?')
    return [
      keepHole(h, text[at - 1] === '?' ? cost.nextHole : cost.hole),
      ...splitHere(h, page),
      ...falseMatchHere(h, page),
    ];
  const code = codeAt(text, at);
  const table = annotated.get(character);
  const read = text[at + 1] === '(' ? readSyllable(text, at + 2) : undefined;
  const lastByte = code < 0 ? -1 : code & 0xff;
  const own = table !== undefined && read?.reading === table;
  const across =
    read &&
    !own &&
    h.lastByte >= 0x81 &&
    code < 0x80 &&
    annotated.get(charOfCode((h.lastByte << 8) | code)) === read.reading;
  const end = own || across ? read!.end : at + 1;
  const bonus = table !== undefined && !own ? -cost.unannotated : 0;
  return [advance(h, character, { at: end, end: at + 1, pending: -1, lastByte, kind: 'kept', bonus })];
}

/** `?，`: the first byte of a character whose second is the mark's first. */
function splitHere(h: Hypothesis, page: Page): Hypothesis[] {
  const { text, annotated } = page;
  const mark = markAt(text, h.at + 1);
  if (!mark) return [];
  const candidates = bytes
    .map((lead) => charOfCode((lead << 8) | markLead))
    .filter((c) => isText(c) && !annotated.has(c));
  const split = leaveOpen(h, candidates, {
    end: mark.end - 1,
    at: mark.end,
    pending: mark.trail,
    priors: candidates.map((c) => prior(c, h, page)),
  });
  return split ? [split] : [];
}

/** `?jī)`: the first byte of the next character, taken with the last of this one for an annotated character. */
function falseMatchHere(h: Hypothesis, page: Page): Hypothesis[] {
  const read = readSyllable(page.text, h.at + 1);
  if (!read || h.lastByte < 0x81) return [];
  return charactersRead(
    bytes.map((trail) => (h.lastByte << 8) | trail),
    read.reading,
    page,
  ).map(({ code, prior }) =>
    advance(h, '', {
      at: read.end,
      pending: code & 0xff,
      lastByte: -1,
      kind: 'fixed',
      bonus: prior,
      annotates: { character: charOfCode(code), reading: read.reading },
    }),
  );
}

/** The witness ends, or was cut, between two bytes of a character. */
export function cutShort(h: Hypothesis, { text, annotated }: Page): Hypothesis | undefined {
  if (h.pending < 0) return h;
  const candidates = bytes
    .map((trail) => charOfCode((h.pending << 8) | trail))
    .filter((c) => isText(c) && !annotated.has(c));
  return leaveOpen(h, candidates, { end: text.length, at: text.length, pending: -1 });
}

/** The witness is one byte ahead: its next character is the second byte of one original and the first of the next. */
function outOfStep(h: Hypothesis, page: Page): Hypothesis[] {
  const { text } = page;
  const character = text[h.at]!;
  const code = codeAt(text, h.at);
  const found: (Hypothesis | undefined)[] = [];
  if (code >= 0x8140) found.push(shifted(h, page, code, 1));
  if (page.halfWidth) {
    for (const [image, length] of codesNormalizedTo(text, h.at)) found.push(shifted(h, page, image, length));
  }
  if (character === '?') found.push(...holeOutOfStep(h, page));
  else if (code >= 0x40 && code < 0x7f) found.push(closing(h, page, code));
  else if (character === '€' || character === '\u0080') found.push(closing(h, page, 0x80));
  return found.filter((hypothesis) => hypothesis !== undefined);
}

/** A two-byte character of the witness: it ends one character of the original and begins the next. */
function shifted(
  h: Hypothesis,
  { text, annotated }: Page,
  code: number,
  length: number,
): Hypothesis | undefined {
  const reading = charOfCode((h.pending << 8) | (code >> 8));
  if (!isText(reading)) return undefined;
  const table = annotated.get(charOfCode(code));
  let at = h.at + length;
  let bonus = annotated.has(reading) ? -cost.unannotated : 0;
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
function closing(h: Hypothesis, { text, annotated }: Page, byte: number): Hypothesis | undefined {
  const reading = charOfCode((h.pending << 8) | byte);
  if (!isText(reading)) return undefined;
  let at = h.at + 1;
  let bonus = 0;
  let annotates: { reading: string } | undefined;
  const table = annotated.get(reading);
  const read = text[at] === '(' ? readSyllable(text, at + 1) : undefined;
  if (
    read &&
    (table === read.reading || (table === undefined && readingsOf(reading).includes(read.reading)))
  ) {
    at = read.end;
    annotates = { reading: read.reading };
    if (table === undefined) bonus -= cost.known;
  } else if (table !== undefined) bonus -= cost.unannotated;
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
function holeOutOfStep(h: Hypothesis, page: Page): (Hypothesis | undefined)[] {
  const { text } = page;
  const next = h.at + 1;
  const found: (Hypothesis | undefined)[] = [];
  const read = readSyllable(text, next);
  if (read) {
    const codes = charactersRead(
      bytes.map((trail) => (h.pending << 8) | trail),
      read.reading,
      page,
    );
    found.push(
      leaveOpen(
        h,
        codes.map(({ code }) => charOfCode(code)),
        {
          end: read.end,
          at: read.end,
          pending: -1,
          priors: codes.map(({ prior }) => prior),
          annotated: read.reading,
        },
      ),
    );
  }
  const plain = bytes
    .map((trail) => charOfCode((h.pending << 8) | trail))
    .filter((c) => isText(c) && !page.annotated.has(c));
  if (markAt(text, next) || next === text.length) {
    found.push(
      leaveOpen(h, plain, { end: next, at: next, pending: -1, priors: plain.map((c) => prior(c, h, page)) }),
    );
  }
  const tag = endsTag(text, next);
  const eaten = likeliest(h, plain, page).flatMap((c) =>
    (tag ? ['<'] : swallowable).map((ascii) => c + ascii),
  );
  found.push(
    leaveOpen(h, eaten, {
      end: next,
      at: next,
      pending: -1,
      bonus: tag ? cost.tag : -cost.swallowed,
      // At the end of an element a quotation closes, if anything; its beginning may be damaged too.
      priors: eaten.map((two) => (tag && closers.has(two[0]!) ? cost.pair : prior(two[0]!, h, page))),
    }),
  );
  found.push(closing(h, page, 0x80));
  return found;
}

const tagEnd = /\/?[a-z]{1,10}(?:[ >]|$)/iy;

/** True where a tag ends whose `<` may have been swallowed before `at`. */
function endsTag(text: string, at: number): boolean {
  tagEnd.lastIndex = at;
  return tagEnd.test(text);
}

/** The characters that go best with what stands before; a swallowed sign multiplies the choices, so only these are tried. */
function likeliest(h: Hypothesis, characters: readonly string[], page: Page): string[] {
  return characters
    .map((character) => ({ character, score: scoreOf(h.last, character) + prior(character, h, page) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, tried)
    .map(({ character }) => character);
}

const closers: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['》', '《'],
  ['）', '（'],
  ['】', '【'],
]);
/** How far back an opening quote or bracket is looked for. */
const reach = 60;

/** What the model of neighbours cannot see: quotes come in pairs, and a converted page has no simplified characters. */
function prior(character: string, h: Hypothesis, { text, converted }: Page): number {
  const opener = closers.get(character);
  if (opener !== undefined) {
    const near = text.slice(Math.max(0, h.at - reach), h.at);
    return near.lastIndexOf(opener) > near.lastIndexOf(character) ? cost.pair : -cost.pair;
  }
  return converted && damageConvert(character) !== character ? -cost.simplified : 0;
}

/** Which of these codes are characters that may carry the reading, and how likely each is. */
function charactersRead(
  codes: readonly number[],
  reading: string,
  { annotated }: Page,
): { code: number; prior: number }[] {
  const found: { code: number; prior: number }[] = [];
  for (const code of codes) {
    const character = charOfCode(code);
    if (!isText(character)) continue;
    const table = annotated.get(character);
    if (table === reading) found.push({ code, prior: 0 });
    else if (table !== undefined) continue;
    else if (annotatedReadings.get(character) === reading) found.push({ code, prior: -cost.known });
    else if (readingsOf(character).includes(reading)) found.push({ code, prior: -cost.unknown });
    else if (readingsOf(character).map(withoutTone).includes(withoutTone(reading))) {
      found.push({ code, prior: -cost.otherTone });
    }
  }
  // Where the page's own table has the answer, nothing else is asked.
  return found.some(({ prior }) => prior === 0) ? found.filter(({ prior }) => prior === 0) : found;
}

/** Private-use characters are what bytes out of step become, never what a report was written in. */
function isText(character: string): boolean {
  return character !== '' && !(character >= '\ue000' && character <= '\uf8ff');
}
