import { timesSeen } from '../language-model.ts';
import { chainOf, type Hypothesis, type Token } from './hypothesis.ts';
import type { Page } from './page.ts';

/** What a pair of characters that the page has elsewhere speaks for a reading: a natural logarithm, as costs are. */
const seenPair = 1.5;
/** And what it speaks more behind another such pair: of three in a row fewer are chance. */
const seenInARow = 1;
/** What a character speaks against it that the page has nowhere else, nor any report. */
const seenNowhere = 2;

const han = /\p{Script=Han}/u;
const readings = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?\)/g;

/**
 * What a page speaks for a reading of one of its runs, besides the model of neighbours: a report says the same again, and has
 * names and terms of which the model knows nothing.
 *
 * @param before the character before the run
 */
export function seenOnPage(h: Hypothesis, page: Page, before: string): number {
  const pairs = pairsOf(page.text);
  let score = 0;
  let previous = before;
  let kind: Token['kind'] = 'kept';
  let inARow = false;
  for (const { token } of chainOf(h)) {
    for (const character of token.reading) {
      const made = token.kind !== 'kept';
      if (han.test(character)) {
        const unit = character.charCodeAt(0);
        const seen = han.test(previous) && pairs.has(previous.charCodeAt(0), unit);
        // Of two that stand in the witness the page says nothing; those that are chosen freely are chosen to fit.
        const free = token.kind === 'open' || kind === 'open';
        if (seen && (made || kind === 'fixed')) score += inARow && !free ? seenPair + seenInARow : seenPair;
        inARow = seen && !free;
        if (made && timesSeen(unit) === 0 && page.shown[unit] === 0) score -= seenNowhere;
      } else inARow = false;
      previous = character;
      kind = token.kind;
    }
  }
  return score;
}

interface Pairs {
  has: (first: number, second: number) => boolean;
}

/** One bit for each pair, by its hash: of some thousand pairs of a page few share one, and a page may have millions. */
const bits = new Uint32Array(1 << 17);
const bitOf = (first: number, second: number): number =>
  Math.imul(((first << 16) | second) ^ (second << 5), 0x9e3779b1) >>> 10;

let marked: string | undefined;
const pairs: Pairs = {
  has: (first, second) => {
    const bit = bitOf(first, second);
    return ((bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
  },
};

/** The pairs of a page, its readings aside; one page's at a time. */
function pairsOf(text: string): Pairs {
  if (marked === text) return pairs;
  marked = text;
  bits.fill(0);
  const plain = text.replace(readings, '');
  for (let at = 1; at < plain.length; at++) {
    const bit = bitOf(plain.charCodeAt(at - 1), plain.charCodeAt(at));
    bits[bit >>> 5]! |= 1 << (bit & 31);
  }
  return pairs;
}
