import { charOfCode, codeOf } from '../gbk.ts';
import { charactersOf, followersOf, seenBehind, type Followers } from '../language-model.ts';
import type { Seconds } from './begun-codes.ts';
import { charactersWithLead, isText, scriptPrior } from './candidates.ts';
import { keptByFirsts } from './kept-by-firsts.ts';
import { mostFrequentFirst, type Lasts, type LastsOf } from './lasts.ts';
import { lastsRead } from './lasts-read.ts';
import type { Page } from './page.ts';

/** What the witness has of the last of the characters behind vanished codes. */
export interface Ending {
  /** The byte that ends it; undefined where it is lost as well. */
  byte: number | undefined;
  /** Its injected reading. */
  reading: string | undefined;
}

/**
 * What the last of the characters may be, by the bytes that may begin it and the character before: its second byte is
 * known, or its reading, or neither.
 */
export function lastsBehind({ byte, reading }: Ending, page: Page): LastsOf {
  if (reading === undefined) {
    return byte === undefined
      ? anyBehind[page.script ?? 'either']
      : (firsts, unit) => plainBehind(byte, firsts, unit);
  }
  return lastsRead(byte, reading, page);
}

/** What they may be by their second byte, on a page that annotates none of them. */
function plainBehind(byte: number, firsts: Seconds, unit: number): Lasts {
  const { followers, from } = seenByTrail(firsts, unit);
  return {
    seen: { followers, from: from[byte]!, to: from[byte + 1]! },
    others: plainWithTrail(firsts, byte),
  };
}

const plainWithTrail = keptByFirsts(({ bytes }, trail) =>
  charactersOf(
    bytes
      .map((lead) => charOfCode((lead << 8) | trail))
      .filter(isText)
      .map((character) => character.charCodeAt(0))
      .sort(mostFrequentFirst),
  ),
);

/** What reports have behind a character: by second byte, where those with each begin, and in these the most probable first. */
interface SeenByTrail {
  followers: Followers;
  /** One more than there are bytes. */
  from: Uint16Array;
}

/** Of those that begin with one of some bytes. */
const seenByTrail = keptByFirsts((firsts, unit): SeenByTrail => {
  const trailOf = (next: number): number => codeOf(next) & 0xff;
  const units = charactersBegunWith(firsts, unit).sort(mostFrequentFirst);
  const from = new Uint16Array(0x101);
  for (const next of units) from[trailOf(next) + 1]!++;
  for (let byte = 0; byte < 0x100; byte++) from[byte + 1]! += from[byte]!;
  return { followers: followersOf(unit, units, trailOf), from };
});

/** What reports have behind a character that begins with one of some bytes. */
const charactersBegunWith = (firsts: Seconds, unit: number): number[] =>
  seenBehind(unit).filter((next) => codeOf(next) > 0xff && firsts.has[codeOf(next) >> 8] === 1);

/**
 * What they may be where neither byte is known: what reports have behind the character before, and what is frequent.
 * Of characters that the model takes for one, the page has the one of its script.
 */
const anyOn = (page: Pick<Page, 'script'>): LastsOf => {
  const ofScript = (next: number): boolean => scriptPrior(String.fromCharCode(next), page) === 0;
  return keptByFirsts((firsts, unit) => {
    const seen = charactersBegunWith(firsts, unit).filter(ofScript).sort(mostFrequentFirst);
    const others = firsts.bytes.flatMap(frequentWith).filter(ofScript).sort(mostFrequentFirst);
    return {
      seen: { followers: followersOf(unit, seen), from: 0, to: seen.length },
      others: charactersOf(others),
    };
  });
};
const anyBehind = {
  hans: anyOn({ script: 'hans' }),
  hant: anyOn({ script: 'hant' }),
  either: anyOn({ script: undefined }),
};

/** How many characters with one first byte are tried where nothing else is known. */
const frequent = 12;
const frequentOf: (readonly number[] | undefined)[] = [];
const frequentWith = (lead: number): readonly number[] =>
  (frequentOf[lead] ??= charactersWithLead(lead)
    .map((character) => character.charCodeAt(0))
    .sort(mostFrequentFirst)
    .slice(0, frequent));
