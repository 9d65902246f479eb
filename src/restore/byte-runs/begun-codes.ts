import { codeAt, isLead, isUserDefined } from '../gbk.ts';
import { seenBehind } from '../language-model.ts';
import { charactersWithLead, highBytes } from './candidates.ts';

/** A character that ends with the first byte of a user-defined code. */
export interface Begun {
  /** As a UTF-16 code unit. */
  unit: number;
  /** Its first byte. */
  lead: number;
  /** The second bytes of such codes that may begin another character. */
  seconds: ReadonlySet<number>;
}

/** Most areas have the same second bytes: one set for all of them. */
const sets = new Map<string, ReadonlySet<number>>();

function sameSet(bytes: readonly number[]): ReadonlySet<number> {
  const key = bytes.join();
  const known = sets.get(key) ?? new Set(bytes);
  sets.set(key, known);
  return known;
}

/** First bytes of the user-defined areas, each with the second bytes that go with it and may begin a character. */
const areas: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  highBytes.flatMap((first): [number, ReadonlySet<number>][] => {
    const seconds = highBytes.filter((second) => isLead(second) && isUserDefined((first << 8) | second));
    return seconds.length > 0 ? [[first, sameSet(seconds)]] : [];
  }),
);

const begunWith: (readonly Begun[] | undefined)[] = [];

/** Every character that begins with this byte and ends with the first byte of a user-defined code. */
export const charactersBefore = (lead: number): readonly Begun[] =>
  (begunWith[lead] ??= charactersWithLead(lead).flatMap((character) => begun(character.charCodeAt(0))));

const begunBehind: (readonly Begun[] | undefined)[] = [];

/** Marks stand behind whatever a sentence or a name ends with. */
const marks = Array.from('、，。；：“”《》（）', (mark) => mark.charCodeAt(0));

/** Every such character that reports have behind this one, and every such mark. */
export const seenBefore = (unit: number): readonly Begun[] =>
  (begunBehind[unit] ??= [...new Set([...seenBehind(unit), ...marks])].flatMap(begun));

/** The character as one that ends with the first byte of a user-defined code, if it does. */
function begun(unit: number): Begun[] {
  const code = codeAt(String.fromCharCode(unit), 0);
  const seconds = areas.get(code & 0xff);
  return code > 0xff && seconds ? [{ unit, lead: code >> 8, seconds }] : [];
}
