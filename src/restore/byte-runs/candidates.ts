import { annotatedReadings } from '../data/annotated-readings.ts';
import { charOfCode, codeAt, codeOf, isGb2312 } from '../gbk.ts';
import { timesSeen } from '../language-model.ts';
import { readingsOf, withoutTone } from '../readings.ts';
import { cost } from './cost.ts';
import { type Hypothesis } from './hypothesis.ts';
import { isSimplifiedOnly } from './simplified-only.ts';
import { markAt, stopLead, type Page } from './page.ts';

/** Every byte that may begin a character, and every second byte that is no ASCII. */
export const highBytes: readonly number[] = Array.from({ length: 0x7e }, (_, index) => index + 0x81);

const begun: (readonly string[] | undefined)[] = [];

/** Every character whose first byte is `lead` and whose second byte is no ASCII. */
export function charactersWithLead(lead: number): readonly string[] {
  return (begun[lead] ??= highBytes
    .map((trail) => (lead << 8) | trail)
    // A3A0 is read as a wide space, which nothing is written as.
    .filter((code) => code === codeAt(charOfCode(code), 0))
    .map((code) => charOfCode(code))
    .filter(isText));
}

export const closers: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['》', '《'],
  ['）', '（'],
  ['】', '【'],
  ['」', '「'],
  ['』', '『'],
]);
/** How far an opening or closing quote or bracket is looked for. */
const reach = 150;

export const openers: ReadonlyMap<string, string> = new Map(
  [...closers].map(([closer, opener]) => [opener, closer]),
);

/**
 * What the model of neighbours cannot see: quotes come in pairs, none opens where the same is open, and a converted page
 * has no simplified characters.
 */
export function prior(character: string, h: Hypothesis, page: Page): number {
  const { text } = page;
  const opener = closers.get(character);
  if (opener !== undefined) {
    if (!isOpenAt(text, h.at, opener, character)) return -cost.pair;
    return closesBehind(text, h.at + 1, opener, character) ? cost.pair : 2 * cost.pair;
  }
  const closer = openers.get(character);
  if (closer !== undefined) {
    if (isOpenAt(text, h.at, character, closer)) return -cost.pair;
    return closesUnopened(text, h.at + 1, character, closer) ? cost.pair : 0;
  }
  if (character === '。' && named.test(readBefore(h, shortQuote))) return -cost.outOfPlace;
  if (character === '。' && endsSpeech(text, h.at)) return cost.endOfSpeech;
  if (character === wideSpace) return indents(text, h.at) ? cost.indent : 0;
  return scriptPrior(character, page);
}

/** Whether a quotation or bracket that opened before `at`, within reach, has not closed. */
function isOpenAt(text: string, at: number, opener: string, closer: string): boolean {
  const near = text.slice(Math.max(0, at - reach), at);
  return near.lastIndexOf(opener) > near.lastIndexOf(closer);
}

/** What speaks for a stretch of text that was read at `at`, if it closes what is open there. */
export function closingPrior(read: string, text: string, at: number): number {
  for (const [closer, opener] of closers)
    if (read.includes(closer) && !read.includes(opener) && isOpenAt(text, at, opener, closer))
      return 2 * cost.pair;
  return 0;
}

/** Whether what is open at `from` may close farther on: before another opens or the line ends, within reach. */
function closesBehind(text: string, from: number, opener: string, closer: string): boolean {
  const end = Math.min(text.length, from + reach);
  for (let at = from; at < end; at++) {
    const sign = text[at]!;
    // Behind what is lost anything may have stood.
    if (sign === '?' || sign === closer) return true;
    if (sign === opener || sign === '\n') return false;
  }
  return false;
}

/** True for a character of which `prior` says more where it is known where it stands. */
export const isByPlace = (character: string): boolean =>
  character === '。' || character === wideSpace || closers.has(character) || openers.has(character);

const wideSpace = '\u3000';
/** Where a line begins, or one may have begun: `\n?。ㄒ唬`, whose last wide space and （ have a full stop's bytes between them. */
const begins = /(?:^|[\n。；：！？!?:;])[ \u00a0\u3000]*$/;

/** Whether a wide space is due at `at`: the second half of it and what comes behind make a full stop. */
function indents(text: string, at: number): boolean {
  return markAt(text, at + 1)?.lead === stopLead && begins.test(text.slice(Math.max(0, at - indent), at));
}
const indent = 12;

/** Whether what closes farther on, in the same line and within reach, has nothing that opens it before. */
function closesUnopened(text: string, from: number, opener: string, closer: string): boolean {
  const near = text.slice(from, from + reach).split('\n', 1)[0]!;
  const closes = near.indexOf(closer);
  if (closes < 0) return false;
  const before = near.slice(0, closes);
  return !before.includes(opener) && !before.includes('?');
}

/**
 * A quotation of a few characters is a term, unless a colon introduces it as speech: among 1,331 of them in clean
 * reports, none ends a sentence within.
 */
const shortQuote = 6;
const named = /[^：:]“[^“”，。！？；：]{0,4}$/;

/** Of 18 quotations in clean reports that a colon introduces and that have a comma, each ends a sentence within. */
const speech = /[：:]“[^“”]*[，,][^“”]*$/;

/** Whether what was lost at `at` stood last in speech: the mark behind it hides a closing quote. */
function endsSpeech(text: string, at: number): boolean {
  const mark = markAt(text, at + 1);
  const behind = mark ? codeAt(text, mark.end) : -1;
  if (!mark || behind < 0x8140 || charOfCode((mark.trail << 8) | (behind >> 8)) !== '”') return false;
  return speech.test(text.slice(Math.max(0, at - reach), at));
}

/** The end of what has been read so far: `length` code units or more, if the run and what is known before it have them. */
function readBefore({ tokens, context }: Hypothesis, length: number): string {
  let read = '';
  for (let link = tokens; link && read.length < length; link = link.before) read = link.token.reading + read;
  return read.length < length ? context + read : read;
}

/** Corner brackets stand where others do, or nowhere on a page. */
export function cornerPrior(character: string, { shown }: Pick<Page, 'shown'>): number {
  const opener = corners.get(character);
  return opener === undefined || shown[opener.charCodeAt(0)] === 1 ? 0 : -cost.outOfPlace;
}

const corners: ReadonlyMap<string, string> = new Map([
  ['」', '「'],
  ['『', '「'],
  ['』', '「'],
]);

/** A converted page has no simplified characters, and one that was not has hardly any outside GB2312. */
export function scriptPrior(character: string, { script }: Pick<Page, 'script'>): number {
  const unit = character.charCodeAt(0);
  const other = script === 'hant' ? isSimplifiedOnly(unit) : script === 'hans' && !isGb2312(codeOf(unit));
  return other ? -cost.otherScript : 0;
}

/** Sightings in clean reports of a character that may well stand on a page but once. */
const frequent = 20;

/**
 * Which characters with this first byte may carry the reading, and how likely each is: those of the page's own table,
 * and what may stand nowhere else on the page.
 */
export function charactersRead(lead: number, reading: string, page: Page): Reader[] {
  const own = ownCharactersRead(lead, reading, page);
  const others = otherCharactersRead(lead, reading, page);
  if (own.length === 0) return others;
  const likely = others.filter(({ character, prior }) => isLikelyBesideOwn(character.charCodeAt(0), prior));
  return [...own, ...likely.map(({ character, prior }) => ({ character, prior: prior - cost.besideOwn }))];
}

/** Whether a character of which the page shows nothing may have a reading that another of its table has. */
export const isLikelyBesideOwn = (unit: number, prior: number): boolean =>
  prior > -cost.otherTone && timesSeen(unit) >= frequent;

/** A character that may carry a reading. */
interface Reader {
  character: string;
  prior: number;
}

const ownCharactersRead = (lead: number, reading: string, { annotated }: Page): Reader[] =>
  charactersWithLead(lead)
    .filter((character) => annotated.get(character) === reading)
    .map((character) => ({ character, prior: 0 }));

function otherCharactersRead(lead: number, reading: string, { annotated, shown, shownWith }: Page): Reader[] {
  const others = anyCharactersRead(lead, reading);
  // Where the page has a table, what it shows without a reading carries none anywhere.
  if (annotated.size > 0) {
    return others.filter(
      ({ character }) =>
        !annotated.has(character) &&
        (shown[character.charCodeAt(0)] === 0 || shownWith.has(character + reading)),
    );
  }
  // Where it has none, what it shows with the reading is the likeliest.
  return others.map((other) =>
    shownWith.has(other.character + reading) ? { ...other, prior: -cost.known } : other,
  );
}

const readers = new Map<string, readonly Reader[]>();

/** Whatever page it is. */
function anyCharactersRead(lead: number, reading: string): readonly Reader[] {
  const key = String.fromCharCode(lead) + reading;
  const known = readers.get(key);
  if (known) return known;
  const found = charactersWithLead(lead).flatMap((character) => readerOf(character, reading));
  // Of several that a dictionary gives, a frequent one is the likelier.
  const most = Math.max(0, ...found.map(({ character }) => timesSeen(character.charCodeAt(0))));
  const weighed = found.map(({ character, prior }) => {
    const rarity = Math.log((most + 1) / (timesSeen(character.charCodeAt(0)) + 1));
    return { character, prior: prior - Math.min(cost.rare, rarity / 2) };
  });
  readers.set(key, weighed);
  return weighed;
}

/** A character that a page's table lacks, if it may carry the reading. */
export function readerOf(character: string, reading: string): Reader[] {
  if (annotatedReadings.get(character) === reading) return [{ character, prior: -cost.known }];
  const readings = readingsOf(character);
  if (readings.includes(reading)) return [{ character, prior: -cost.unknown }];
  const syllable = withoutTone(reading);
  return readings.some((other) => withoutTone(other) === syllable)
    ? [{ character, prior: -cost.otherTone }]
    : [];
}

/** Private-use characters are what bytes out of step become, never what a report was written in. */
export function isText(character: string): boolean {
  return character !== '' && !(character >= '\ue000' && character <= '\uf8ff');
}
