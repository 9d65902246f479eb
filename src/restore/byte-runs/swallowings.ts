import {
  charactersOf,
  logProbabilitiesBehind,
  logProbability,
  pairOf,
  type Characters,
} from '../language-model.ts';
import { openers } from './candidates.ts';
import type { Choices } from './choices.ts';
import { cost } from './cost.ts';

/** Signs that are swallowed by a lead byte before them; letters are second bytes of GBK. Last of all `1`, for any figure. */
export const signs = '(<-+%.:/" ?\n1';
const anyFigure = signs.length - 1;
/** Where a tag ends, no other is asked for. */
const tagSign = signs.indexOf('<');
const lineBreak = signs.indexOf('\n');
/** How many characters are tried with any figure, and with each of the signs besides a break. */
const tried = { figures: 94, signs: 10 };

/** Characters, each with a sign that it may have swallowed. */
export interface Swallowings {
  /** Which of the choices each is. */
  heads: number[];
  /** Which of `signs` it swallowed. */
  swallowed: number[];
  /** So many come first in which the sign is a figure, `1` for any. */
  figures: number;
}

/**
 * The characters that go best with what stands before, each with the signs that it may have swallowed.
 *
 * @param scores how well each of the choices goes with what stands before
 * @param tag true where the sign can but have begun a tag
 */
export function swallowings(scores: Float64Array, tag = false): Swallowings {
  const ranked: number[] = [];
  for (let index = 0; index < scores.length; index++) ranked.push(index);
  ranked.sort((a, b) => scores[b]! - scores[a]!);
  const heads: number[] = [];
  const swallowed: number[] = [];
  const figures = tag ? 0 : Math.min(tried.figures, ranked.length);
  for (let rank = 0; rank < figures; rank++) {
    heads.push(ranked[rank]!);
    swallowed.push(anyFigure);
  }
  for (const head of ranked.slice(0, tried.signs)) {
    for (let sign = tag ? tagSign : 0; sign < (tag ? tagSign + 1 : anyFigure); sign++) {
      heads.push(head);
      swallowed.push(sign);
    }
  }
  // A line may have ended behind any: ◆ before its item, which reports of the model do not have.
  for (const head of tag ? [] : ranked.slice(tried.signs)) {
    heads.push(head);
    swallowed.push(lineBreak);
  }
  return { heads, swallowed, figures };
}

let ofSigns: Characters | undefined;
const unitsOfSigns = (): Characters =>
  (ofSigns ??= charactersOf(Array.from(signs.slice(0, anyFigure), (sign) => sign.charCodeAt(0))));

/** How each sign reads behind its character, which stands behind `before`. */
export function signsBehind(
  before: string,
  { units }: Choices,
  { heads, swallowed, figures }: Swallowings,
): Float64Array {
  const last = before.charCodeAt(1);
  const found = new Float64Array(heads.length);
  for (let at = 0; at < heads.length; at++) {
    const unit = units[heads[at]!]!;
    if (at < figures || heads[at + 1] !== heads[at]) {
      found[at] = logProbability(last, unit, signs.charCodeAt(swallowed[at]!));
    } else {
      // All the signs of a character come together.
      found.set(logProbabilitiesBehind(pairOf(last, unit), unitsOfSigns()), at);
      at += anyFigure - 1;
    }
  }
  return found;
}

/** What stands at neither end of a line, and what goes with a number and nothing else. */
const neverFirst = /^[、，。；：！？”’》）】,;:!?)%]/;
const beforeNumbers = /[.:/-]/;
const heading = /^[一二三四五六七八九十]{1,3}、/;
/** The number of an item, of one figure: with another before it, it would be of two. */
const item = /^[1-9][．、](?!\d)/;
/** The minutes of an hour, of which the last figure is gone. */
const minutes = /^:[0-5]\d(?!\d)/;

/**
 * What the model of neighbours cannot see of a swallowed sign: lines do not begin with a comma, no bracket opens
 * before the number of a heading, and no decimal point stands between a word and a number.
 *
 * @param following what the witness has next
 * @returns by place in `signs`
 */
export function signPriors(following: string): number[] {
  const afterBreak = neverFirst.test(following);
  const beforeHeading = heading.test(following);
  const beforeFigure = /^\d/.test(following);
  const beforeItem = item.test(following);
  const beforeMinutes = minutes.test(following);
  return Array.from(signs, (sign) =>
    sign === '%' ||
    (sign === '\n' && afterBreak) ||
    (sign === '(' && beforeHeading) ||
    (beforeFigure && beforeNumbers.test(sign))
      ? -cost.outOfPlace
      : sign !== '1'
        ? 0
        : beforeItem
          ? -cost.pair
          : beforeMinutes
            ? cost.outOfPlace
            : 0,
  );
}

const ofSentence = /[。！？…]/;

/**
 * What speaks for or against a line that ends with `character`: lines do not end with an opening bracket, and where they
 * end with a quotation, that ends with its sentence. Work reports, from which the model is, quote names and hardly ever
 * sentences.
 *
 * @param before the character before it
 */
export function endOfLinePrior(character: string, before: string): number {
  if (openers.has(character)) return -cost.outOfPlace;
  if (character !== '”') return 0;
  return ofSentence.test(before) ? cost.pair : -cost.pair;
}
