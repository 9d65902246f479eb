import { annotatedReadings } from '../data/annotated-readings.ts';
import { charOfCode, codeOf } from '../gbk.ts';
import {
  charactersOf,
  followersOf,
  seenBehind,
  timesSeen,
  type Characters,
  type Followers,
} from '../language-model.ts';
import type { Seconds } from './begun-codes.ts';
import {
  charactersWithLead,
  highBytes,
  isLikelyBesideOwn,
  isText,
  readerOf,
  scriptPrior,
} from './candidates.ts';
import { cost } from './cost.ts';
import type { Page } from './page.ts';

/** What the witness has of the last of the characters behind vanished codes. */
export interface Ending {
  /** The byte that ends it; undefined where it is lost as well. */
  byte: number | undefined;
  /** Its injected reading. */
  reading: string | undefined;
}

/** Characters that reports have behind another: of some, those from `from` to `to` (exclusive). */
interface Seen {
  followers: Followers;
  from: number;
  to: number;
}

/** What the last of the characters may be. */
interface Lasts {
  /** Those that reports have behind the character before, the most frequent first. */
  seen?: Seen;
  /** Others, the most frequent first, of which some may have been seen there, too; where there are `priors`, all in any order. */
  others: Characters;
  /** What speaks for each besides its neighbours, where anything may. */
  priors?: readonly number[];
}

/** By the bytes that may begin it and the character before it, as a UTF-16 code unit. */
export type LastsOf = (firsts: Seconds, unit: number) => Lasts;

/**
 * What the last of the characters may be, by the bytes that may begin it and the character before: its second byte is
 * known, or its reading, or neither.
 */
export function lastsBehind({ byte, reading }: Ending, page: Page): LastsOf {
  if (reading === undefined) {
    return byte === undefined
      ? (firsts, unit) => anyBehind(firsts, unit, page)
      : (firsts, unit) => plainBehind(byte, firsts, unit);
  }
  const own = [...page.annotated]
    .filter(([, its]) => its === reading)
    .map(([character]) => ({ unit: character.charCodeAt(0), prior: 0 }));
  let ofByte: ReturnType<typeof newReaders> | undefined;
  const withByte = (second: number): ReturnType<typeof newReaders> =>
    (ofByte ??= newReaders(
      highBytes.map((lead) => charOfCode((lead << 8) | second)),
      reading,
      page,
    ));
  return (firsts, unit) => {
    const fits = (last: number): boolean => {
      const code = codeOf(last);
      return firsts.has[code >> 8] === 1 && (byte === undefined || (code & 0xff) === byte);
    };
    // With neither byte known any of twenty thousand might: only what reports have there, and what sites annotate so.
    const maybe = (): readonly string[] => {
      const seen = charactersSeenBehind(unit);
      const often = oftenRead().get(reading) ?? [];
      return [...seen, ...often.filter((character) => !seen.includes(character))].filter((character) =>
        fits(character.charCodeAt(0)),
      );
    };
    let lasts = own.filter(({ unit: last }) => fits(last));
    if (lasts.length === 0) {
      const others = byte === undefined ? newReaders(maybe(), reading, page) : withByte(byte);
      lasts = (own.length > 0 ? besideOwn(others) : others).filter(({ unit: last }) => fits(last));
    }
    return { others: charactersOf(lasts.map((last) => last.unit)), priors: lasts.map(({ prior }) => prior) };
  };
}

let byReading: ReadonlyMap<string, readonly string[]> | undefined;

/** The characters that copy sites are known to annotate, by their reading. */
const oftenRead = (): ReadonlyMap<string, readonly string[]> => (byReading ??= groupByReading());

function groupByReading(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [character, reading] of annotatedReadings)
    groups.set(reading, [...(groups.get(reading) ?? []), character]);
  return groups;
}

/** Those that may carry a reading which the page shows nowhere else, and that it does not show without one. */
function newReaders(
  characters: readonly string[],
  reading: string,
  page: Page,
): { unit: number; prior: number }[] {
  return characters
    .filter((character) => isText(character) && page.shown[character.charCodeAt(0)] === 0)
    .flatMap((character) => readerOf(character, reading))
    .map(({ character, prior }) => ({
      unit: character.charCodeAt(0),
      prior: prior + scriptPrior(character, page),
    }));
}

/** Those of them that are likely where the page's table has others with the reading. */
const besideOwn = (readers: readonly { unit: number; prior: number }[]): { unit: number; prior: number }[] =>
  readers
    .filter(({ unit, prior }) => isLikelyBesideOwn(unit, prior))
    .map(({ unit, prior }) => ({ unit, prior: prior - cost.besideOwn }));

const seenCharacters: (readonly string[] | undefined)[] = [];

const charactersSeenBehind = (unit: number): readonly string[] =>
  (seenCharacters[unit] ??= seenBehind(unit).map((next) => String.fromCharCode(next)));

const plain = new Map<Seconds, (Characters | undefined)[]>();

/** What they may be by their second byte, on a page that annotates none of them. */
function plainBehind(byte: number, firsts: Seconds, unit: number): Lasts {
  const known = plain.get(firsts) ?? [];
  plain.set(firsts, known);
  const others = (known[byte] ??= charactersOf(
    firsts.bytes
      .map((lead) => charOfCode((lead << 8) | byte))
      .filter(isText)
      .map((character) => character.charCodeAt(0))
      .sort(mostFrequentFirst),
  ));
  const { followers, from } = seenByTrail(firsts, unit);
  return { seen: { followers, from: from[byte]!, to: from[byte + 1]! }, others };
}

/** What reports have behind a character: by second byte, where those with each begin, and in these the most frequent first. */
interface SeenByTrail {
  followers: Followers;
  /** One more than there are bytes. */
  from: Uint16Array;
}

const byTrail = new Map<Seconds, (SeenByTrail | undefined)[]>();

/** Of those that begin with one of some bytes. */
function seenByTrail(firsts: Seconds, unit: number): SeenByTrail {
  const known = byTrail.get(firsts) ?? [];
  byTrail.set(firsts, known);
  return (known[unit] ??= groupByTrail(firsts, unit));
}

function groupByTrail(firsts: Seconds, unit: number): SeenByTrail {
  const trailOf = (next: number): number => codeOf(next) & 0xff;
  const units = charactersBegunWith(firsts, unit).sort(
    (a, b) => trailOf(a) - trailOf(b) || mostFrequentFirst(a, b),
  );
  const from = new Uint16Array(0x101);
  for (const next of units) from[trailOf(next) + 1]!++;
  for (let byte = 0; byte < 0x100; byte++) from[byte + 1]! += from[byte]!;
  return { followers: followersOf(unit, units), from };
}

/** What reports have behind a character that begins with one of some bytes. */
const charactersBegunWith = (firsts: Seconds, unit: number): number[] =>
  seenBehind(unit).filter((next) => codeOf(next) > 0xff && firsts.has[codeOf(next) >> 8] === 1);

/** By script, by the bytes that may begin it, by the character before. */
const any = new Map<string, Map<Seconds, (Lasts | undefined)[]>>();

/**
 * What they may be where neither byte is known: what reports have behind the character before, and what is frequent.
 * Of characters that the model takes for one, the page has the one of its script.
 */
function anyBehind(firsts: Seconds, unit: number, page: Page): Lasts {
  const script = page.script ?? '';
  const ofScript = any.get(script) ?? new Map<Seconds, (Lasts | undefined)[]>();
  any.set(script, ofScript);
  const known = ofScript.get(firsts) ?? [];
  ofScript.set(firsts, known);
  return (known[unit] ??= anyOfScript(firsts, unit, page));
}

function anyOfScript(firsts: Seconds, unit: number, page: Page): Lasts {
  const ofScript = (next: number): boolean => scriptPrior(String.fromCharCode(next), page) === 0;
  const seen = charactersBegunWith(firsts, unit).filter(ofScript).sort(mostFrequentFirst);
  const others = firsts.bytes.flatMap(frequentWith).filter(ofScript).sort(mostFrequentFirst);
  return {
    seen: { followers: followersOf(unit, seen), from: 0, to: seen.length },
    others: charactersOf(others),
  };
}

/** Those of some characters that the bytes allow, whatever they stand behind. */
function lastsAmong(characters: string): LastsOf {
  const all = Array.from(characters, (character) => character.charCodeAt(0));
  const known = new Map<Seconds, Lasts>();
  return (firsts) => {
    let found = known.get(firsts);
    if (!found) {
      const units = all.filter((unit) => firsts.has[codeOf(unit) >> 8] === 1);
      known.set(firsts, (found = { others: charactersOf(units), priors: units.map(() => 0) }));
    }
    return found;
  };
}

/** The marks that a line may end with. */
export const lastMarks = lastsAmong('。；：”）');

/** What a figure stands behind, rare though it may be before anything else. */
export const lastBeforeFigures = lastsAmong('由从從自达達为為至到约約近超过過共有第占于、（');

const letters = new Map<Seconds, Characters>();

/** The letters that a vanished code may have ended with: what stands behind them is in step. */
export const lastLetters: LastsOf = (firsts, unit) => {
  const others = letters.get(firsts) ?? charactersOf(firsts.letters.toSorted(mostFrequentFirst));
  letters.set(firsts, others);
  return { seen: seenLetters(firsts, unit), others };
};

const lettersSeen = new Map<Seconds, (Seen | undefined)[]>();

function seenLetters(firsts: Seconds, unit: number): Seen {
  const known = lettersSeen.get(firsts) ?? [];
  lettersSeen.set(firsts, known);
  if (known[unit]) return known[unit];
  const units = seenBehind(unit).filter((next) => firsts.letters.includes(next));
  return (known[unit] = { followers: followersOf(unit, units), from: 0, to: units.length });
}

const mostFrequentFirst = (a: number, b: number): number => timesSeen(b) - timesSeen(a);

/** How many characters with one first byte are tried where nothing else is known. */
const frequent = 12;
const frequentOf: (readonly number[] | undefined)[] = [];
const frequentWith = (lead: number): readonly number[] =>
  (frequentOf[lead] ??= charactersWithLead(lead)
    .map((character) => character.charCodeAt(0))
    .sort(mostFrequentFirst)
    .slice(0, frequent));
