/** What an ending is put behind: its score, and how it reads. */
interface Ended {
  score: number;
  reads: number;
}

/** The best of many endings of chains, kept in arrays that stay: millions are offered, and few are kept. */
export interface RankedEndings {
  /**
   * Begin anew.
   *
   * @param floor what scores less is none of the best, whatever else is offered
   */
  clear: (floor: number) => void;
  /** The best score; -Infinity where there is none. */
  best: () => number;
  /** What scores less will not be among the best. */
  least: () => number;
  /** The same as a probability. */
  leastLikely: () => number;
  /**
   * Put an ending among the best, behind what is as good, and nowhere where there are enough that are as good.
   *
   * @param chain what it ends
   * @param index which of the chains that is
   * @param unit the character behind it, a UTF-16 code unit
   * @param step how that reads there
   * @param prior what else speaks for it
   */
  offer: (chain: Ended, index: number, unit: number, step: number, prior: number) => void;
  /** Those kept, best first. */
  each: (use: (index: number, unit: number, reads: number, prior: number, score: number) => void) => void;
}

/**
 * Factor of a probability that is held to another so that no logarithm need be taken: leaves to the exact comparison of
 * scores what rounding could decide.
 */
export const almost = 1 - 1e-9;

/**
 * @param most how many are kept, 256 at most
 * @param near what trails the best by more is dropped
 */
export function rankedEndings(most: number, near: number): RankedEndings {
  // In order of scores, each with where the rest of it is found.
  const scores = new Float64Array(most);
  const slots = new Uint8Array(most);
  const chains = new Uint8Array(most);
  const units = new Uint16Array(most);
  const readings = new Float64Array(most);
  const priors = new Float64Array(most);
  let count = 0;
  let least = -Infinity;
  let leastLikely = 0;
  return {
    clear: (floor) => {
      count = 0;
      least = floor;
      leastLikely = Math.exp(floor);
    },
    best: () => (count === 0 ? -Infinity : scores[0]!),
    least: () => least,
    leastLikely: () => leastLikely,
    offer: (chain, index, unit, step, prior) => {
      const score = chain.score + step + prior;
      if (score < least || (count === most && score <= scores[most - 1]!)) return;
      const slot = count === most ? slots[most - 1]! : count;
      let place = count === most ? most - 1 : count++;
      for (; place > 0 && scores[place - 1]! < score; place--) {
        scores[place] = scores[place - 1]!;
        slots[place] = slots[place - 1]!;
      }
      scores[place] = score;
      slots[place] = slot;
      chains[slot] = index;
      units[slot] = unit;
      readings[slot] = chain.reads + step;
      priors[slot] = prior;
      const now = Math.max(scores[0]! - near, count === most ? scores[most - 1]! : -Infinity);
      if (now <= least) return;
      least = now;
      leastLikely = Math.exp(least);
    },
    each: (use) => {
      for (let place = 0; place < count && scores[place]! >= scores[0]! - near; place++) {
        const slot = slots[place]!;
        use(chains[slot]!, units[slot]!, readings[slot]!, priors[slot]!, scores[place]!);
      }
    },
  };
}
