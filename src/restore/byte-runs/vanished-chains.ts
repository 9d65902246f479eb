import { keepsOrder, pairOf, probabilityOfFollower, type Pair } from '../language-model.ts';
import { addRanked, type Scored } from './add-ranked.ts';
import { charactersBefore, seenBefore, type Begun, type BegunBehind } from './begun-codes.ts';
import { scriptPrior } from './candidates.ts';
import { readBehind } from './choices.ts';
import { isCutInTwo, type Hypothesis } from './hypothesis.ts';
import type { Page } from './page.ts';
import { almost, rankedEndings } from './ranked-endings.ts';
import { toChoose, toList, type SearchWidth, type VanishedSearch } from './vanished-search.ts';

/** Characters of the original up to a vanished code. */
export interface Chain extends Scored, Begun {
  text: string;
  /** How it reads by itself. */
  reads: number;
  /** Its last two characters. */
  pair: Pair;
}

/** The characters up to the last of some vanished codes, one more than `more`; what stands behind them does not matter. */
export function chainsOf(
  h: Hypothesis,
  page: Page,
  more: number,
  { width, chains }: VanishedSearch,
): readonly Chain[] {
  const question = [h.pending, isCutInTwo(h), h.last].join();
  let known = chains.get(question);
  if (!known) chains.set(question, (known = [firstChains(h, page, width)]));
  while (known.length <= more) known.push(longerChains(known.at(-1)!, page, width));
  return known[more]!;
}

/** The characters that go best with what stands before, each followed by a code that may have vanished. */
function firstChains(h: Hypothesis, page: Page, { tried, near }: SearchWidth): Chain[] {
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
    if (score < leastOf(chains, tried, near)) continue;
    addRanked(chains, { ...begun, text, reads, pair: pairOf(before, begun.unit), score }, tried);
  }
  return nearBest(chains, near);
}

/** Arrays that are filled anew for each. */
const rankings = new Map(
  [toChoose, toList].map((width) => [width, rankedEndings(width.lengthened, width.near)] as const),
);

/** Chains with one more character that reports have there, and a code behind it that may have vanished as well. */
function longerChains(chains: readonly Chain[], page: Page, width: SearchWidth): Chain[] {
  const ranked = rankings.get(width)!;
  ranked.clear(-Infinity);
  const followersOf: BegunBehind[] = [];
  for (const [index, chain] of chains.entries()) {
    if (chain.score < ranked.least()) break;
    const followers = seenBefore(chain.unit, chain.seconds);
    followersOf.push(followers);
    const { units } = followers;
    const inOrder = keepsOrder(chain.pair);
    // Most are too improbable to be among the best, and need no logarithm to say so.
    const weight = almost / Math.exp(chain.score);
    let enough = weight * ranked.leastLikely();
    for (let at = 0; at < units.length; at++) {
      const probability = probabilityOfFollower(chain.pair, followers, at);
      if (probability < enough) {
        if (inOrder) break;
        continue;
      }
      if (page.carries[units[at]!] === 1) continue;
      ranked.offer(chain, index, at, Math.log(probability), 0);
      enough = weight * ranked.leastLikely();
    }
  }
  const longer: Chain[] = [];
  ranked.each((index, at, reads, _, score) => {
    const [chain, begun] = [chains[index]!, followersOf[index]!.begun[at]!];
    const text = followed(chain.text, begun.unit);
    longer.push({ ...begun, text, reads, pair: pairOf(chain.unit, begun.unit), score });
  });
  return longer;
}

/** A text with one more character; two by code units, as joining strings of one takes several times as long. */
export const followed = (text: string, unit: number): string =>
  text.length === 1 ? String.fromCharCode(text.charCodeAt(0), unit) : text + String.fromCharCode(unit);

/** What scores less will not be among the best. */
const leastOf = (ranked: readonly Scored[], most: number, near: number): number =>
  Math.max((ranked[0]?.score ?? -Infinity) - near, ranked[most - 1]?.score ?? -Infinity);

/** Those of the best that do not trail by too much. */
const nearBest = <T extends Scored>(ranked: readonly T[], near: number): T[] =>
  ranked.filter(({ score }) => score >= ranked[0]!.score - near);
