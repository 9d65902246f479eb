import { isLead } from '../gbk.ts';
import {
  isSeenBehind,
  pairOf,
  probabilitiesBehind,
  probabilityBehind,
  probabilityUnseen,
  probabilityOfFollower,
} from '../language-model.ts';
import { addRanked, type Scored } from './add-ranked.ts';
import { charactersBefore, seenBefore, type Begun } from './begun-codes.ts';
import { scriptPrior } from './candidates.ts';
import { readBehind } from './choices.ts';
import { cost } from './cost.ts';
import { fillOpen, isCutInTwo, leaveOpen, type Hypothesis } from './hypothesis.ts';
import { withSigns } from './with-signs.ts';
import { lastBeforeFigures, lastLetters, lastMarks } from './lasts-among.ts';
import { lastsBehind, type Ending } from './lasts-behind.ts';
import type { LastsOf } from './lasts.ts';
import type { Page } from './page.ts';
import { rankedEndings } from './ranked-endings.ts';

/** How many characters are tried before each vanished code, and how many texts of each length are kept. */
const tried = 10;
const kept = 60;
/** How many beginnings are followed farther, and how many of what they become. */
const lengthened = 30;
/** What trails the best of its kind by more is dropped: e^10 to one. */
const near = 10;

/** So many codes in a row may have vanished: where a page drops them, one in twenty has. */
const deepest = 3;

/** Characters of the original up to a vanished code. */
export interface Chain extends Scored, Begun {
  text: string;
  /** How it reads by itself. */
  reads: number;
  /** The character before the last. */
  before: number;
}

/** What may have stood there. */
export interface Vanished {
  texts: string[];
  /** How each reads behind what stands before it. */
  reads: number[];
  /** What speaks for each besides neighbours and the price of what vanished. */
  priors: number[];
  /** Up to how many vanished codes in a row were looked at. */
  codes: number;
  /** The best score of any, its price aside for one code. */
  best: number;
}

/** What the witness has behind the vanished codes. */
interface Behind extends Ending {
  /** Offset behind it. */
  end: number;
  /** The byte that begins the next, or -1 where witness and original are in step from here on. */
  pending: number;
  /** True where the last of the characters took the ASCII sign behind it along. */
  swallowed?: true;
  /** True where the last vanished code ended with a letter. */
  letter?: true;
}

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
  if (doubt < (page.vanishing ? cost.doubtfulAsElsewhere : cost.doubtful)) return [];
  // Where one is gone, all are.
  const first = page.vanishing || h.vanished ? cost.vanishedAsElsewhere : cost.vanished;
  // Hypotheses that differ in what is long past ask the same, and so do places of the page that are alike.
  const { end, pending, byte, reading, swallowed, letter } = behind;
  const question = [h.pending, isCutInTwo(h), h.last, byte, reading, swallowed, letter].join();
  let found = page.vanished.get(question);
  if (!found)
    page.vanished.set(question, (found = { texts: [], reads: [], priors: [], codes: 0, best: -Infinity }));
  findTexts(h, page, behind, found, page.vanishing || (plain && doubt > cost.beyondDoubt) ? deepest : 1);
  const { texts, reads, priors } = found;
  const scores = new Float64Array(texts.length);
  for (let index = 0; index < scores.length; index++)
    scores[index] =
      reads[index]! - (first + (texts[index]!.length - 2) * cost.vanishedAsElsewhere - priors[index]!);
  const among = { readings: texts, scores };
  const next = leaveOpen(h, swallowed ? withSigns(among, page.text.slice(end, end + 4)) : among, {
    end,
    at: end,
    pending,
    vanished: true,
    // Two guesses in one: what vanished, and what was swallowed behind it.
    ...(swallowed && { bonus: -2 * cost.swallowed }),
    ...(reading !== undefined && { annotated: reading }),
  });
  return next ? [next] : [];
}

/**
 * Find what may have stood there: two characters for one vanished code, three for two, and so on. What was found before
 * it was known that the page drops such codes still holds.
 */
function findTexts(h: Hypothesis, page: Page, behind: Behind, found: Vanished, most: number): void {
  for (; found.codes < most; found.codes++) {
    const chains = chainsOf(h, page, found.codes);
    const more = found.codes * cost.vanishedAsElsewhere;
    const lastsOf = behind.letter ? lastLetters : lastsBehind(behind, page);
    const best = endings(chains, page, lastsOf, found, found.best + more - near);
    found.best = Math.max(found.best, best - more);
    // Where a line ends its last sign is a mark, however many characters may stand there.
    if (behind.swallowed)
      for (const lastsOf of [lastMarks, lastBeforeFigures]) endings(chains, page, lastsOf, found, -Infinity);
  }
}

/** The characters up to the last of some vanished codes, one more than `more`; what stands behind them does not matter. */
function chainsOf(h: Hypothesis, page: Page, more: number): readonly Chain[] {
  const question = [h.pending, isCutInTwo(h), h.last].join();
  let known = page.chains.get(question);
  if (!known) page.chains.set(question, (known = [firstChains(h, page)]));
  while (known.length <= more) known.push(longerChains(known.at(-1)!, page));
  return known[more]!;
}

/** The characters that go best with what stands before, each followed by a code that may have vanished. */
function firstChains(h: Hypothesis, page: Page): Chain[] {
  const before = h.last.charCodeAt(1);
  const cutInTwo = isCutInTwo(h);
  const chains: Chain[] = [];
  const characters = charactersBefore(h.pending);
  const allReads = readBehind(h.last, characters);
  for (const [at, begun] of characters.begun.entries()) {
    if (page.carries[begun.unit] === 1 && !cutInTwo) continue;
    const text = String.fromCharCode(begun.unit);
    const reads = allReads[at]!;
    const score = reads + scriptPrior(text, page);
    if (score < leastOf(chains, tried)) continue;
    addRanked(chains, { ...begun, text, reads, before, score }, tried);
  }
  return nearBest(chains);
}

/** Filled anew for each chain. */
let probabilities = new Float64Array(0);
/** Leaves to the exact comparison what rounding could decide. */
const almost = 1 - 1e-9;

/** Chains with one more character that reports have there, and a code behind it that may have vanished as well. */
function longerChains(chains: readonly Chain[], page: Page): Chain[] {
  const longer: Chain[] = [];
  for (const chain of chains) {
    if (chain.score < leastOf(longer, lengthened)) break;
    const followers = seenBefore(chain.unit, chain.seconds);
    const { begun, units } = followers;
    if (probabilities.length < units.length) probabilities = new Float64Array(2 * units.length);
    probabilitiesBehind(pairOf(chain.before, chain.unit), followers, probabilities);
    // Most are too improbable to be among the best, and need no logarithm to say so.
    let enough = Math.exp(leastOf(longer, lengthened) - chain.score) * almost;
    for (let at = 0; at < units.length; at++) {
      if (probabilities[at]! < enough || page.carries[units[at]!] === 1) continue;
      const step = Math.log(probabilities[at]!);
      const score = chain.score + step;
      if (score < leastOf(longer, lengthened)) continue;
      const text = followed(chain.text, units[at]!);
      const reads = chain.reads + step;
      addRanked(longer, { ...begun[at]!, text, reads, before: chain.unit, score }, lengthened);
      enough = Math.exp(leastOf(longer, lengthened) - chain.score) * almost;
    }
  }
  return nearBest(longer);
}

const ranked = rankedEndings(kept, near);

/**
 * Each chain with each character that its last code may begin and the witness ends, best first.
 *
 * @param floor what scores less is left out
 * @returns the best score
 */
function endings(
  chains: readonly Chain[],
  page: Page,
  lastsOf: LastsOf,
  into: Vanished,
  floor: number,
): number {
  ranked.clear(floor);
  for (let index = 0; index < chains.length; index++) {
    const chain = chains[index]!;
    if (chain.score < ranked.least()) break;
    const pair = pairOf(chain.before, chain.unit);
    const { seen, others, priors } = lastsOf(chain.seconds, chain.unit);
    // Most are too improbable to be among the best, and need no logarithm to say so.
    const weight = almost / Math.exp(chain.score);
    let enough = weight * ranked.leastLikely();
    for (let at = seen?.from ?? 0; seen && at < seen.to; at++) {
      const unit = seen.followers.units[at]!;
      if (page.carries[unit] === 1) continue;
      const probability = probabilityOfFollower(pair, seen.followers, at);
      if (probability < enough) continue;
      ranked.offer(chain, index, unit, Math.log(probability), 0);
      enough = weight * ranked.leastLikely();
    }
    for (let at = 0; at < others.units.length; at++) {
      const unit = others.units[at]!;
      if (priors) {
        ranked.offer(chain, index, unit, Math.log(probabilityBehind(pair, others, at)), priors[at]!);
        continue;
      }
      const probability = probabilityUnseen(pair, others, at);
      // Where one that never followed is too unlikely, so are all that are less frequent.
      if (probability < enough) break;
      if (page.carries[unit] === 1 || isSeenBehind(pair, others, at)) continue;
      ranked.offer(chain, index, unit, Math.log(probability), 0);
      enough = weight * ranked.leastLikely();
    }
  }
  ranked.each((index, unit, reads, prior) => {
    into.texts.push(followed(chains[index]!.text, unit));
    into.reads.push(reads);
    into.priors.push(prior);
  });
  return ranked.best();
}

/** A text with one more character; two by code units, as joining strings of one takes several times as long. */
const followed = (text: string, unit: number): string =>
  text.length === 1 ? String.fromCharCode(text.charCodeAt(0), unit) : text + String.fromCharCode(unit);

/** What scores less will not be among the best. */
const leastOf = (ranked: readonly Scored[], most: number): number =>
  Math.max((ranked[0]?.score ?? -Infinity) - near, ranked[most - 1]?.score ?? -Infinity);

/** Those of the best that do not trail by too much. */
const nearBest = <T extends Scored>(ranked: readonly T[]): T[] =>
  ranked.filter(({ score }) => score >= ranked[0]!.score - near);
