import { codeOf, isLead, isUserDefined } from '../gbk.ts';
import { charactersOf, followersOf, seenBehind, type Characters, type Followers } from '../language-model.ts';
import { charactersWithLead, highBytes } from './candidates.ts';

/** Second bytes of user-defined codes that may begin another character; one object for areas that have the same. */
export interface Seconds {
  bytes: readonly number[];
  /** 1 for each of them. */
  has: Uint8Array;
  /** Second bytes that are capital letters of their own. */
  letters: readonly number[];
  /** For each character the characters and marks behind it that begin with one of them, as they were asked for. */
  behind: (BegunBehind | undefined)[];
}

/** A character that ends with the first byte of a user-defined code. */
export interface Begun {
  /** As a UTF-16 code unit. */
  unit: number;
  /** The second bytes of such codes that may begin another character. */
  seconds: Seconds;
}

/** Characters that end so, behind another; each stands at the place of its code unit. */
export interface BegunBehind extends Followers {
  begun: readonly Begun[];
}

/** Most areas have the same second bytes: one set for all of them. */
const sets = new Map<string, Seconds>();

function sameSeconds(bytes: readonly number[], letters: readonly number[]): Seconds {
  const key = [...bytes, ...letters].join();
  let known = sets.get(key);
  if (!known) {
    known = { bytes, has: new Uint8Array(0x100), letters, behind: [] };
    for (const byte of bytes) known.has[byte] = 1;
    sets.set(key, known);
  }
  return known;
}

const capitals = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => letter.charCodeAt(0));

/** First bytes of the user-defined areas, each with the second bytes that go with it and may begin a character. */
const areas: ReadonlyMap<number, Seconds> = new Map(
  highBytes.flatMap((first): [number, Seconds][] => {
    const seconds = highBytes.filter((second) => isLead(second) && isUserDefined((first << 8) | second));
    const letters = capitals.filter((letter) => isUserDefined((first << 8) | letter));
    return seconds.length > 0 ? [[first, sameSeconds(seconds, letters)]] : [];
  }),
);

/** Characters that end so, each at the place of its code unit. */
export interface BegunCharacters extends Characters {
  begun: readonly Begun[];
}

const begunWith: (BegunCharacters | undefined)[] = [];

/** Every character that begins with this byte and ends with the first byte of a user-defined code. */
export function charactersBefore(lead: number): BegunCharacters {
  const known = begunWith[lead];
  if (known) return known;
  const all = charactersWithLead(lead).flatMap((character) => begun(character.charCodeAt(0)));
  return (begunWith[lead] = { ...charactersOf(all.map(({ unit }) => unit)), begun: all });
}

/** Marks stand behind whatever a sentence or a name ends with. */
const marks = Array.from('、，。；：“”《》（）', (mark) => mark.charCodeAt(0));

/**
 * Every such character that reports have behind the one that ends with a user-defined code, and every such mark,
 * where the code's second byte begins it; the most probable first.
 */
export function seenBefore(unit: number, { has, behind }: Seconds): BegunBehind {
  const known = behind[unit];
  if (known) return known;
  const all = [...new Set([...seenBehind(unit), ...marks])].filter(
    (next) => has[codeOf(next) >> 8] === 1 && begun(next).length > 0,
  );
  const followers = followersOf(unit, all);
  const found = { ...followers, begun: Array.from(followers.units).flatMap(begun) };
  behind[unit] = found;
  return found;
}

/** The character as one that ends with the first byte of a user-defined code, if it does. */
function begun(unit: number): Begun[] {
  const code = codeOf(unit);
  const seconds = areas.get(code & 0xff);
  return code > 0xff && seconds ? [{ unit, seconds }] : [];
}
