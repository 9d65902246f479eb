import { logProbability } from '../language-model.ts';
import { scoreOf } from './score-of.ts';

/** Ways to fill a place, with what speaks for each so far (natural logarithm). */
export interface Candidates {
  /** Two characters before the place. */
  before: string;
  readings: readonly string[];
  scores: Float64Array;
  /** True where the second sign is a figure, and any other is as likely: they are told apart at the end. */
  anyFigure: readonly boolean[] | undefined;
  /** The highest score. */
  best: number;
}

/** What is chosen of candidates once it is known what stands behind them. */
export interface Choice {
  reading: string;
  score: number;
}

/**
 * Score candidates by what stands before them.
 *
 * @param priors what else speaks for each
 * @param known how each reads behind what stands before them, where that is known
 */
export function candidatesAt(
  before: string,
  readings: readonly string[],
  priors: readonly number[] | undefined,
  anyFigure: readonly boolean[] | undefined,
  known?: readonly number[],
): Candidates {
  const scores = new Float64Array(readings.length);
  let best = -Infinity;
  for (let index = 0; index < readings.length; index++) {
    const score = (known ? known[index]! : scoreOf(before, readings[index]!)) + (priors?.[index] ?? 0);
    scores[index] = score;
    if (score > best) best = score;
  }
  return { before, readings, scores, anyFigure, best };
}

/** What `next`, a character or nothing, adds to a candidate's score. */
function scoreOfNext(before: string, reading: string, next: string): number {
  if (next === '') return 0;
  const end = reading.length;
  const first = end > 1 ? reading.charCodeAt(end - 2) : before.charCodeAt(1);
  return logProbability(first, reading.charCodeAt(end - 1), next.charCodeAt(0));
}

/** The best of them, judged by the character behind, or by what stands before alone. */
export function chooseBefore(candidates: Candidates, next: string): Choice {
  const { before, readings, scores, anyFigure } = candidates;
  let [chosen, score] = [0, -Infinity];
  for (let index = 0; index < readings.length; index++) {
    // What follows only takes away from a score.
    if (scores[index]! <= score) continue;
    const now = scores[index]! + scoreOfNext(before, readings[index]!, next);
    if (now > score) [chosen, score] = [index, now];
  }
  const choice = { reading: readings[chosen]!, score };
  return anyFigure?.[chosen] ? likeliestFigure(choice, before, next) : choice;
}

const withFigure = (reading: string, figure: number): string =>
  reading[0]! + String(figure) + reading.slice(2);

function likeliestFigure(choice: Choice, before: string, next: string): Choice {
  const scoreWith = (reading: string): number => scoreOf(before, reading + next);
  const first = scoreWith(choice.reading);
  let best = choice;
  for (let figure = 0; figure < 10; figure++) {
    const reading = withFigure(choice.reading, figure);
    const score = choice.score + scoreWith(reading) - first;
    if (score > best.score) best = { reading, score };
  }
  return best;
}

/** Indexes of candidates, best first. */
function ranking({ before, readings, scores }: Candidates, next: string): Uint32Array {
  const total = new Float64Array(scores.length);
  for (let index = 0; index < total.length; index++)
    total[index] = scores[index]! + scoreOfNext(before, readings[index]!, next);
  // Bare numbers are sorted many times as fast as by a function that compares; each index then looks up its place.
  const sorted = total.toSorted();
  const order = new Uint32Array(total.length);
  const taken = new Uint32Array(total.length);
  for (let index = 0; index < total.length; index++) {
    const first = placeOf(sorted, total[index]!);
    const end = total.length - 1 - first;
    // Of those that are as good the lesser text stands first.
    let at = end - taken[first]!++;
    for (; at < end && readings[order[at + 1]!]! < readings[index]!; at++) order[at] = order[at + 1]!;
    order[at] = index;
  }
  return order;
}

/** The first place of a number among sorted ones. */
function placeOf(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All candidates, best first; `1` stands for any figure. */
export function rankedCandidates(candidates: Candidates, next: string): string[] {
  return Array.from(ranking(candidates, next), (index) => candidates.readings[index]!);
}

/** The best of the candidates, best first, with every figure. */
export function bestCandidates(candidates: Candidates, next: string, most: number): string[] {
  const all: string[] = [];
  for (const index of ranking(candidates, next)) {
    if (all.length >= most) break;
    const reading = candidates.readings[index]!;
    if (!candidates.anyFigure?.[index]) all.push(reading);
    else for (let figure = 0; figure < 10; figure++) all.push(withFigure(reading, figure));
  }
  return all;
}
