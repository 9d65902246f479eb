import {
  isSeenBehind,
  keepsOrder,
  probabilityBehind,
  probabilityOfFollower,
  probabilityUnseen,
} from '../language-model.ts';
import type { LastsOf } from './lasts.ts';
import type { Page } from './page.ts';
import { almost, rankedEndings } from './ranked-endings.ts';
import { toChoose, toList, type SearchWidth } from './vanished-search.ts';
import { followed, type Chain } from './vanished-chains.ts';

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

/** Arrays that are filled anew for each question. */
const rankings = new Map(
  [toChoose, toList].map((width) => [width, rankedEndings(width.kept, width.near)] as const),
);

/**
 * Each chain with each character that its last code may begin and the witness ends, best first.
 *
 * @param floor what scores less is left out
 * @returns the best score
 */
export function endings(
  chains: readonly Chain[],
  page: Page,
  lastsOf: LastsOf,
  into: Vanished,
  width: SearchWidth,
  floor: number,
): number {
  const ranked = rankings.get(width)!;
  ranked.clear(floor);
  for (let index = 0; index < chains.length; index++) {
    const chain = chains[index]!;
    if (chain.score < ranked.least()) break;
    const { pair } = chain;
    const { seen, others, priors } = lastsOf(chain.seconds, chain.unit);
    // Most are too improbable to be among the best, and need no logarithm to say so.
    const weight = almost / Math.exp(chain.score);
    let enough = weight * ranked.leastLikely();
    const inOrder = keepsOrder(pair);
    for (let at = seen?.from ?? 0; seen && at < seen.to; at++) {
      const unit = seen.followers.units[at]!;
      if (page.carries[unit] === 1) continue;
      const probability = probabilityOfFollower(pair, seen.followers, at);
      if (probability < enough) {
        if (inOrder) break;
        continue;
      }
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
