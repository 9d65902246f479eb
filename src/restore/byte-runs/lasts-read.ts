import { annotatedReadings } from '../data/annotated-readings.ts';
import { charOfCode, codeOf } from '../gbk.ts';
import { charactersOf, seenBehind } from '../language-model.ts';
import { highBytes, isLikelyBesideOwn, isText, readerOf, scriptPrior } from './candidates.ts';
import { cost } from './cost.ts';
import type { LastsOf } from './lasts.ts';
import type { Page } from './page.ts';

/**
 * What the last of the characters behind vanished codes may be where its injected reading is known.
 *
 * @param byte the one that ends it; undefined where it is lost
 */
export function lastsRead(byte: number | undefined, reading: string, page: Page): LastsOf {
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
