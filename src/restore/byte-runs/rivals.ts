import { chainOf, type Hypothesis, type Link, type Token } from './hypothesis.ts';

/** Another reading of the best hypothesis' tokens `from` to `to` (exclusive), from the same state to the same state. */
export interface Rival {
  from: number;
  to: number;
  tokens: readonly Token[];
}

/** A rival that parted from the best more tokens ago than this is not told apart from it. */
const farthest = 200;

/**
 * Where other hypotheses read otherwise than the best: those that are still alive at the end of a run, and those
 * that lost against it on the way.
 *
 * @param tokens the tokens of the best
 * @param others alive at the end, in the state of the best
 */
export function rivalsOf(best: Hypothesis, tokens: readonly Token[], others: readonly Hypothesis[]): Rival[] {
  const places = new Map(tokens.map((token, index) => [token, index]));
  const found: Rival[] = [];
  const last = tokens.length - 1;
  for (const { tokens: link } of others) found.push(...differences(tokens, places, link, last));
  for (const { token, losers } of chainOf(best)) {
    for (const link of losers ?? []) found.push(...differences(tokens, places, link, places.get(token)!));
  }
  return found;
}

/** The stretches in which the chain that ends at `end` differs from the tokens up to `to`. */
function* differences(
  tokens: readonly Token[],
  places: ReadonlyMap<Token, number>,
  end: Link | undefined,
  to: number,
): Generator<Rival> {
  const own: Token[] = [];
  let link = end;
  while (link && !places.has(link.token)) {
    if (own.length > farthest) return;
    own.push(link.token);
    link = link.before;
  }
  own.reverse();
  let from = link ? places.get(link.token)! + 1 : 0;
  const states = new Map(tokens.slice(from, to + 1).map(({ state }, index) => [state, from + index]));
  let begun = 0;
  for (const [index, { state }] of own.entries()) {
    const meeting = states.get(state);
    if (meeting === undefined || meeting < from) continue;
    const rival = own.slice(begun, index + 1);
    if (!isSame(rival, tokens.slice(from, meeting + 1))) yield { from, to: meeting + 1, tokens: rival };
    begun = index + 1;
    from = meeting + 1;
  }
}

const isSame = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.length === other.length &&
  one.every(({ reading, start, end }, index) => {
    const token = other[index]!;
    return token.reading === reading && token.start === start && token.end === end;
  });
