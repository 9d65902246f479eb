import { isLead } from '../gbk.ts';
import { isSeenBehind, logProbability } from '../language-model.ts';
import { addRanked, type Scored } from './add-ranked.ts';
import { charactersBefore, seenBefore, type Begun } from './begun-codes.ts';
import { simplifiedPrior } from './candidates.ts';
import { cost } from './cost.ts';
import { fillOpen, leaveOpen, type Hypothesis } from './hypothesis.ts';
import { lastsBehind, type Ending } from './lasts-behind.ts';
import type { Page } from './page.ts';
import { scoreOf } from './score-of.ts';

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
interface Behind extends Ending {
  /** Offset behind it. */
  end: number;
  /** The byte that begins the next, or -1 where witness and original are in step from here on. */
  pending: number;
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
function endings(chains: readonly Chain[], page: Page, behind: Ending): Vanished[] {
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
