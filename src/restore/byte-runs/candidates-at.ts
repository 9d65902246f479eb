import { logProbability } from '../language-model.ts';
import { scoreOf } from './score-of.ts';

/** Ways to fill a place, with what speaks for each so far (natural logarithm). */
export interface Candidates {
  /** Two characters before the place. */
  before: string;
  readings: readonly string[];
  scores: Float64Array;
  /** The first and the end of those with a figure, `1` for any, of which one is as likely as another: they are told apart at the end. */
  figures: readonly [from: number, to: number];
  /** The highest score, and the first that has it. */
  best: number;
  likeliest: number;
}

/** What is chosen of candidates once it is known what stands behind them. */
export interface Choice {
  reading: string;
  score: number;
}

const noFigures = [0, 0] as const;

/** @param scores what speaks for each of the readings behind `before` */
export function candidatesAt(
  before: string,
  readings: readonly string[],
  scores: Float64Array,
  figures: Candidates['figures'] = noFigures,
): Candidates {
  let likeliest = 0;
  for (let index = 1; index < scores.length; index++)
    if (scores[index]! > scores[likeliest]!) likeliest = index;
  return { before, readings, scores, figures, best: scores[likeliest]!, likeliest };
}

/** True where any figure may stand in place of the candidate's `1`. */
const hasFigure = ({ figures: [from, to] }: Candidates, index: number): boolean =>
  index >= from && index < to;

/** What `next`, a character or nothing, adds to a candidate's score. */
function scoreOfNext(before: string, reading: string, next: string): number {
  if (next === '') return 0;
  const end = reading.length;
  const first = end > 1 ? reading.charCodeAt(end - 2) : before.charCodeAt(1);
  return logProbability(first, reading.charCodeAt(end - 1), next.charCodeAt(0));
}

/** The best of them, the first of several, judged by the character behind, or by what stands before alone. */
export function chooseBefore(candidates: Candidates, next: string): Choice {
  const { before, readings, scores, likeliest } = candidates;
  const scoreAt = (index: number): number => scores[index]! + scoreOfNext(before, readings[index]!, next);
  let chosen = likeliest;
  let score = scoreAt(chosen);
  for (let index = 0; index < scores.length; index++) {
    // What follows only takes away from a score.
    if (scores[index]! < score || index === likeliest) continue;
    const now = scoreAt(index);
    if (now > score || (now === score && index < chosen)) [chosen, score] = [index, now];
  }
  const choice = { reading: readings[chosen]!, score };
  return hasFigure(candidates, chosen) ? likeliestFigure(choice, before, next) : choice;
}

/** By code units: two strings of one character would be looked up among all that are known once they are joined. */
function withFigure(reading: string, figure: number): string {
  if (reading.length === 2) return String.fromCharCode(reading.charCodeAt(0), 0x30 + figure);
  const at = reading.indexOf('1');
  return reading.slice(0, at) + String.fromCharCode(0x30 + figure) + reading.slice(at + 1);
}

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
    if (hasFigure(candidates, index)) all.push(...readingsAt(candidates, index));
    else all.push(candidates.readings[index]!);
  }
  return all;
}

/** A candidate, or all that it stands for where it has a figure. */
export function readingsAt(candidates: Candidates, index: number): string[] {
  const reading = candidates.readings[index]!;
  return hasFigure(candidates, index)
    ? Array.from({ length: 10 }, (_, figure) => withFigure(reading, figure))
    : [reading];
}

/** Indexes of the highest scores, the highest first, and of equal ones the lower; as few of many are wanted, all are not sorted. */
export function likeliestOf(scores: Float64Array, most: number): number[] {
  const best: number[] = [];
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index]!;
    if (best.length === most) {
      if (score <= scores[best[most - 1]!]!) continue;
      best.pop();
    }
    let at = best.length;
    for (; at > 0 && scores[best[at - 1]!]! < score; at--) best[at] = best[at - 1]!;
    best[at] = index;
  }
  return best;
}
