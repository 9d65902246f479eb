import { likeliestOf, readingsAt } from './candidates-at.ts';
import { endOf, type Token } from './hypothesis.ts';
import { scoreOf } from './score-of.ts';

/** How many of the second are taken behind each of the first, and how many pairs are listed. */
const followers = 4;
const listed = 40;

/**
 * What two lost bytes side by side may be together, the likeliest first: one at a time, neither of the characters of
 * 罚款 is likely beside what is likeliest for the other. Where a figure was lost, each is listed.
 *
 * @param tried how many of the first are taken
 */
export function pairsOf(first: Token, second: Token, tried: number): [first: string, second: string][] {
  const { candidates: ahead } = first;
  const { candidates: behind, next = '' } = second;
  if (!ahead || !behind) return [];
  // What speaks for each of the second wherever it stands.
  const alone = behind.readings.map((text, at) => behind.scores[at]! - scoreOf(behind.before, text));
  // Joined once for all of the first.
  const texts = behind.readings.map((text) => text + next);
  const pairs = likeliestOf(ahead.scores, tried).flatMap((one) => {
    const reading = ahead.readings[one]!;
    const last = endOf(ahead.before, reading);
    const scores = Float64Array.from(
      texts,
      (text, at) => ahead.scores[one]! + alone[at]! + scoreOf(last, text),
    );
    return likeliestOf(scores, followers).map((other) => ({ reading, other, score: scores[other]! }));
  });
  return pairs
    .sort((a, b) => b.score - a.score)
    .slice(0, listed)
    .flatMap(({ reading, other }) =>
      readingsAt(behind, other).map((text): [string, string] => [reading, text]),
    );
}

/** How many of the first are listed with a break behind the second, and how many of the second. */
const beforeBreak = { first: 60, second: 2 };

/**
 * What two lost bytes side by side may be where the second swallowed the break at the end of its line: “新牛” in a heading.
 * That a line ends there tells little of the first.
 */
export function withBreaks(first: Token, second: Token): [first: string, second: string][] {
  const { candidates: ahead } = first;
  const { candidates: behind } = second;
  if (!ahead || !behind) return [];
  const ended = [...behind.readings.keys()].filter((at) => /^[^\n]\n$/.test(behind.readings[at]!));
  if (ended.length === 0) return [];
  const best = likeliestOf(
    Float64Array.from(ended, (at) => behind.scores[at]!),
    beforeBreak.second,
  );
  return likeliestOf(ahead.scores, beforeBreak.first).flatMap((one) =>
    best.map((other): [string, string] => [ahead.readings[one]!, behind.readings[ended[other]!]!]),
  );
}
