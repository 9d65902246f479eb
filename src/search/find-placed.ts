/** Where the words of an index stand: `row * span + position`, ascending. */
export interface PlacedWords {
  /** The frequent pairs, and how many times what another word downloads their places are. */
  frequent: ReadonlyMap<string, number>;
  span: number;
  of: (word: string) => Promise<readonly number[]>;
}

/** So many words are asked first, then twice as many, and so on. */
const firstWords = 2;

/**
 * Where a phrase stands, by the places of its words. Each word is a pair of characters, so those are enough that
 * leave out no two neighbours; of all such choices, the one that downloads least. Words that are not frequent are
 * asked first, since they leave least.
 *
 * @param enough told the places where the phrase may stand, and what the words would download that were not asked;
 *   whether to ask none of them
 * @returns places where it stands, and whether all of its words were asked that had to be
 */
export async function findPlaced(
  words: readonly string[],
  placed: PlacedWords,
  enough: (starts: readonly number[], cost: number) => boolean,
): Promise<{ starts: readonly number[]; sure: boolean }> {
  const cost = words.map((word) => placed.frequent.get(word) ?? 1);
  const rank = (i: number): number => (placed.frequent.has(words[i]!) ? cost[i]! : 0);
  const order = cheapestCover(cost).sort((a, b) => rank(a) - rank(b));
  let starts: readonly number[] | undefined;
  let asked = 0;
  for (let more = firstWords; asked < order.length; more *= 2) {
    const next = order.slice(asked, asked + more);
    const found = await Promise.all(next.map((i) => placed.of(words[i]!)));
    for (const [n, i] of next.entries()) starts = standing(starts, found[n]!, i);
    asked += next.length;
    const left = order.slice(asked).reduce((sum, i) => sum + cost[i]!, 0);
    if (left > 0 && enough(starts!, left)) return { starts: starts!, sure: false };
  }
  return { starts: starts ?? [], sure: true };
}

/**
 * The cheapest choice that has the first and the last and of any two neighbours one.
 *
 * @returns indices, ascending
 */
export function cheapestCover(cost: readonly number[]): number[] {
  const sums: number[] = [];
  for (const [i, own] of cost.entries())
    sums.push(own + (i < 2 ? (sums[i - 1] ?? 0) : Math.min(sums[i - 1]!, sums[i - 2]!)));
  const chosen: number[] = [];
  for (let i = cost.length - 1; i >= 0; i -= i === 1 || sums[i - 1]! <= sums[i - 2]! ? 1 : 2)
    chosen.unshift(i);
  return chosen;
}

/** Which of `starts` have a word so many positions behind them; all places of the word tell, where there are none yet. */
function standing(
  starts: readonly number[] | undefined,
  places: readonly number[],
  offset: number,
): readonly number[] {
  if (!starts) return places.map((place) => place - offset);
  let at = 0;
  return starts.filter((start) => {
    while (at < places.length && places[at]! < start + offset) at++;
    return places[at] === start + offset;
  });
}
