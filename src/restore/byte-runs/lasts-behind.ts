import { charOfCode, codeOf } from '../gbk.ts';
import { charactersOf, seenBehind, timesSeen, type Characters } from '../language-model.ts';
import type { Seconds } from './begun-codes.ts';
import { charactersWithLead, highBytes, isText, readerOf, scriptPrior } from './candidates.ts';
import type { Page } from './page.ts';

/** What the witness has of the last of the characters behind vanished codes. */
export interface Ending {
  /** The byte that ends it; undefined where it is lost as well. */
  byte: number | undefined;
  /** Its injected reading. */
  reading: string | undefined;
}

/** What the last of the characters may be. */
interface Lasts extends Characters {
  /** What speaks for each besides its neighbours; absent where nothing does, and the most frequent come first. */
  priors?: readonly number[];
}

/**
 * What the last of the characters may be, by the bytes that may begin it and the character before: its second byte is
 * known, or its reading, or neither.
 */
export function lastsBehind({ byte, reading }: Ending, page: Page): (firsts: Seconds, unit: number) => Lasts {
  if (reading === undefined) return (firsts) => plainBehind(byte, firsts);
  const own = [...page.annotated].filter(([, its]) => its === reading).map(([character]) => character);
  const among =
    own.length > 0
      ? own.map((character) => ({ unit: character.charCodeAt(0), prior: 0 }))
      : byte !== undefined
        ? newReaders(
            highBytes.map((lead) => charOfCode((lead << 8) | byte)),
            reading,
            page,
          )
        : undefined;
  return (firsts, unit) => {
    // With neither byte known any of twenty thousand might: only what reports have there is tried.
    const lasts = (among ?? newReaders(charactersSeenBehind(unit), reading, page)).filter(
      ({ unit: last }) => {
        const code = codeOf(last);
        return firsts.has[code >> 8] === 1 && (byte === undefined || (code & 0xff) === byte);
      },
    );
    return { ...charactersOf(lasts.map((last) => last.unit)), priors: lasts.map(({ prior }) => prior) };
  };
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

const seenCharacters: (readonly string[] | undefined)[] = [];

const charactersSeenBehind = (unit: number): readonly string[] =>
  (seenCharacters[unit] ??= seenBehind(unit).map((next) => String.fromCharCode(next)));

const plain = new Map<Seconds, (Lasts | undefined)[]>();

/** What they may be on a page that annotates none of them. */
function plainBehind(byte: number | undefined, firsts: Seconds): Lasts {
  const known = plain.get(firsts) ?? [];
  plain.set(firsts, known);
  return (known[byte ?? 0] ??= charactersOf(
    firsts.bytes
      .flatMap((lead) =>
        byte === undefined ? frequentWith(lead) : [charOfCode((lead << 8) | byte)].filter(isText),
      )
      .map((character) => character.charCodeAt(0))
      .sort((a, b) => timesSeen(b) - timesSeen(a)),
  ));
}

const times = (character: string): number => timesSeen(character.charCodeAt(0));

/** How many characters with one first byte are tried where nothing else is known. */
const frequent = 12;
const frequentOf: (readonly string[] | undefined)[] = [];
const frequentWith = (lead: number): readonly string[] =>
  (frequentOf[lead] ??= charactersWithLead(lead)
    .toSorted((a, b) => times(b) - times(a))
    .slice(0, frequent));
