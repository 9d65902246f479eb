import { charOfCode, codeAt, isLead, isUserDefined } from '../gbk.ts';
import { isSeenBehind, logProbability, seenBehind, timesSeen } from '../language-model.ts';
import { addRanked, type Scored } from './add-ranked.ts';
import { charactersWithLead, highBytes, isText, readerOf, simplifiedPrior } from './candidates.ts';
import { cost } from './cost.ts';
import { fillOpen, leaveOpen, type Hypothesis } from './hypothesis.ts';
import { scoreOf } from './score-of.ts';
import type { Page } from './page.ts';

/** How many characters are tried before each vanished code, and how many texts of each length are kept. */
const tried = 10;
const kept = 60;
/** How many beginnings are followed farther, and how many of what they become. */
const lengthened = 30;
/** What trails the best of its kind by more is dropped: e^10 to one. */
const near = 10;

/** So many codes in a row may have vanished: where a page drops them, one in twenty has. */
const deepest = 3;

/** A character that ends with the first byte of a user-defined code. */
interface Begun {
  /** As a UTF-16 code unit. */
  unit: number;
  /** Its first byte. */
  lead: number;
  /** The second bytes of such codes that may begin another character. */
  seconds: ReadonlySet<number>;
}

/** Characters of the original up to a vanished code. */
interface Chain extends Scored, Begun {
  text: string;
  /** The character before the last. */
  before: number;
}

/** What may have stood there. */
export interface Vanished {
  text: string;
  /** What speaks for it besides neighbours and the price of what vanished. */
  prior: number;
}

/** What the witness has behind the vanished codes. */
interface Behind {
  /** Offset behind it. */
  end: number;
  /** The byte that ends the last of the characters; undefined where it is lost as well. */
  byte: number | undefined;
  /** The byte that begins the next, or -1 where witness and original are in step from here on. */
  pending: number;
  /** The last character's injected reading. */
  reading: string | undefined;
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

/**
 * Out of step, two bytes may have made a code of a user-defined area, of which some pages leave nothing:
 * two characters of the original then show as one, or more where several codes in a row are gone.
 * Asked only where the plain reading is doubtful.
 *
 * @param plain the hypothesis that nothing vanished
 */
export function vanishedBefore(
  before: Hypothesis,
  page: Page,
  behind: Behind,
  plain: Hypothesis | undefined,
): Hypothesis[] {
  if (page.privateUse || (behind.pending >= 0 && !isLead(behind.pending))) return [];
  const h = fillOpen(before);
  const doubt = plain ? h.score - plain.score : Infinity;
  if (doubt < cost.doubtful) return [];
  // Where one is gone, all are.
  const first = page.vanishing || h.vanished ? cost.vanishedAsElsewhere : cost.vanished;
  const price = ({ text, prior }: Vanished): number =>
    first + (text.length - 2) * cost.vanishedAsElsewhere - prior;
  // Hypotheses that differ in what is long past ask the same, and so do places of the page that are alike.
  const question = [h.pending, h.last, behind.byte, behind.reading].join();
  const found = (page.vanished[question] ??= vanishedTexts(h, page, behind));
  const { end, pending, reading } = behind;
  const next = leaveOpen(
    h,
    found.map(({ text }) => text),
    {
      end,
      at: end,
      pending,
      vanished: true,
      priors: found.map((one) => -price(one)),
      ...(reading !== undefined && { annotated: reading }),
    },
  );
  return next ? [next] : [];
}

/** What may have stood there: two characters for one vanished code, three for two, and so on. */
function vanishedTexts(h: Hypothesis, page: Page, behind: Behind): Vanished[] {
  const texts: Vanished[] = [];
  let chains = firstChains(h, page);
  for (let codes = 1; codes <= (page.vanishing ? deepest : 1) && chains.length > 0; codes++) {
    if (codes > 1) chains = longerChains(chains, page);
    texts.push(...endings(chains, page, behind));
  }
  return texts;
}

/** The characters that go best with what stands before, each followed by a code that may have vanished. */
function firstChains(h: Hypothesis, page: Page): Chain[] {
  const before = h.last.charCodeAt(1);
  const chains: Chain[] = [];
  for (const begun of charactersBefore(h.pending)) {
    if (page.carries[begun.unit] === 1) continue;
    const text = String.fromCharCode(begun.unit);
    const score = scoreOf(h.last, text) + simplifiedPrior(text, page);
    addRanked(chains, { ...begun, text, before, score }, tried);
  }
  return nearBest(chains);
}

/** Chains with one more character that reports have there, and a code behind it that may have vanished as well. */
function longerChains(chains: readonly Chain[], page: Page): Chain[] {
  const longer: Chain[] = [];
  for (const chain of chains) {
    if (chain.score < leastOf(longer, lengthened)) break;
    for (const begun of seenBefore(chain.unit)) {
      if (!chain.seconds.has(begun.lead) || page.carries[begun.unit] === 1) continue;
      const score = chain.score + logProbability(chain.before, chain.unit, begun.unit);
      if (score < leastOf(longer, lengthened)) continue;
      const text = chain.text + String.fromCharCode(begun.unit);
      addRanked(longer, { ...begun, text, before: chain.unit, score }, lengthened);
    }
  }
  return nearBest(longer);
}

/** Each chain with each character that its last code may begin and the witness ends, best first. */
function endings(chains: readonly Chain[], page: Page, behind: Behind): Vanished[] {
  const nextOf = lastsBehind(behind, page);
  const plainly = behind.reading === undefined;
  const found: (Vanished & Scored)[] = [];
  for (const { text, before, unit, seconds, score: soFar } of chains) {
    if (soFar < leastOf(found, kept)) break;
    // They come the most frequent first: where one that never followed is too unlikely, so are all later ones.
    let newAreFar = false;
    for (const { unit: next, prior } of nextOf(seconds, unit)) {
      if (plainly && page.carries[next] === 1) continue;
      if (newAreFar && !isSeenBehind(unit, next)) continue;
      const score = soFar + logProbability(before, unit, next) + prior;
      if (score >= leastOf(found, kept)) {
        addRanked(found, { text: text + String.fromCharCode(next), prior, score }, kept);
      } else newAreFar ||= plainly && !isSeenBehind(unit, next);
    }
  }
  return nearBest(found);
}

/** What scores less will not be among the best. */
const leastOf = (ranked: readonly Scored[], most: number): number =>
  Math.max((ranked[0]?.score ?? -Infinity) - near, ranked[most - 1]?.score ?? -Infinity);

/** Those of the best that do not trail by too much. */
const nearBest = <T extends Scored>(ranked: readonly T[]): T[] =>
  ranked.filter(({ score }) => score >= ranked[0]!.score - near);

/** What the last of the characters may be. */
interface Last {
  /** As a UTF-16 code unit. */
  unit: number;
  /** What speaks for it besides its neighbours. */
  prior: number;
}

/**
 * What the last of the characters may be, by the bytes that may begin it and the character before: its second byte is
 * known, or its reading, or neither. Where nothing else speaks for them, the most frequent first.
 */
function lastsBehind(
  { byte, reading }: Behind,
  page: Page,
): (firsts: ReadonlySet<number>, unit: number) => readonly Last[] {
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
  return (firsts, unit) =>
    // With neither byte known any of twenty thousand might: only what reports have there is tried.
    (among ?? newReaders(charactersSeenBehind(unit), reading, page)).filter(({ unit: last }) => {
      const code = codeAt(String.fromCharCode(last), 0);
      return firsts.has(code >> 8) && (byte === undefined || (code & 0xff) === byte);
    });
}

/** Those that may carry a reading which the page shows nowhere else, and that it does not show without one. */
function newReaders(characters: readonly string[], reading: string, page: Page): Last[] {
  return characters
    .filter((character) => isText(character) && page.shown[character.charCodeAt(0)] === 0)
    .flatMap((character) => readerOf(character, reading))
    .map(({ character, prior }) => ({
      unit: character.charCodeAt(0),
      prior: prior + simplifiedPrior(character, page),
    }));
}

const seenCharacters: (readonly string[] | undefined)[] = [];

const charactersSeenBehind = (unit: number): readonly string[] =>
  (seenCharacters[unit] ??= seenBehind(unit).map((next) => String.fromCharCode(next)));

const plain = new Map<ReadonlySet<number>, (readonly Last[] | undefined)[]>();

/** What they may be on a page that annotates none of them. */
function plainBehind(byte: number | undefined, firsts: ReadonlySet<number>): readonly Last[] {
  const known = plain.get(firsts) ?? [];
  plain.set(firsts, known);
  return (known[byte ?? 0] ??= [...firsts]
    .flatMap((lead) =>
      byte === undefined ? frequentWith(lead) : [charOfCode((lead << 8) | byte)].filter(isText),
    )
    .map((character) => ({ unit: character.charCodeAt(0), prior: 0 }))
    .sort((a, b) => timesSeen(b.unit) - timesSeen(a.unit)));
}

const times = (character: string): number => timesSeen(character.charCodeAt(0));

/** How many characters with one first byte are tried where nothing else is known. */
const frequent = 12;
const frequentOf: (readonly string[] | undefined)[] = [];
const frequentWith = (lead: number): readonly string[] =>
  (frequentOf[lead] ??= charactersWithLead(lead)
    .toSorted((a, b) => times(b) - times(a))
    .slice(0, frequent));

const begunWith: (readonly Begun[] | undefined)[] = [];

/** Every character that begins with this byte and ends with the first byte of a user-defined code. */
const charactersBefore = (lead: number): readonly Begun[] =>
  (begunWith[lead] ??= charactersWithLead(lead).flatMap((character) => begun(character.charCodeAt(0))));

const begunBehind: (readonly Begun[] | undefined)[] = [];

/** Marks stand behind whatever a sentence or a name ends with. */
const marks = Array.from('、，。；：“”《》（）', (mark) => mark.charCodeAt(0));

/** Every such character that reports have behind this one, and every such mark. */
const seenBefore = (unit: number): readonly Begun[] =>
  (begunBehind[unit] ??= [...new Set([...seenBehind(unit), ...marks])].flatMap(begun));

/** The character as one that ends with the first byte of a user-defined code, if it does. */
function begun(unit: number): Begun[] {
  const code = codeAt(String.fromCharCode(unit), 0);
  const seconds = areas.get(code & 0xff);
  return code > 0xff && seconds ? [{ unit, lead: code >> 8, seconds }] : [];
}
