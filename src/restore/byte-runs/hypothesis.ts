import { logProbability } from '../language-model.ts';
import { cost } from './cost.ts';

/** One way a `?` may be filled, with what speaks for it so far (natural logarithm). */
export interface Candidate {
  reading: string;
  score: number;
  /** True where the second sign is a figure, and any other is as likely: they are told apart at the end. */
  anyFigure?: boolean;
}

/** A stretch of the witness and what it stands for. */
export interface Token {
  start: number;
  end: number;
  reading: string;
  /** `kept`: as it stands. `fixed`: follows from the bytes. `open`: chosen among several. */
  kind: 'kept' | 'fixed' | 'open';
  /** Everything the bytes allow, with what speaks for each; absent where that is one. */
  candidates?: readonly Candidate[];
  /** Where the hypothesis stands behind it; two that stand alike may read on alike. */
  state: number;
  /** True where the reading hardly ever follows what stands before it. */
  unlikely?: boolean;
  /** The character a reading inside the token belongs to; undefined for the token's own. */
  annotates?: { character?: string; reading: string };
}

export interface Link {
  token: Token;
  before: Link | undefined;
  /** Chains of hypotheses nearly as good that came to the same state and were dropped. */
  losers?: readonly Link[];
}

/** One reading of the page so far, from the start of a run. */
export interface Hypothesis {
  /** How far the witness is read. */
  at: number;
  /** How far it is accounted for: a split mark that is half of two characters belongs to the second. */
  covered: number;
  /** First byte of a character whose second byte is still to come, or -1 where witness and original are in step. */
  pending: number;
  /** Last byte of the original so far, or -1 where it does not matter. */
  lastByte: number;
  /** Last two characters of the original. */
  last: string;
  score: number;
  tokens: Link | undefined;
  /** A `?` that waits for the character behind it before it is filled. */
  open:
    | {
        start: number;
        end: number;
        candidates: readonly Candidate[];
        best: number;
        annotated: string | undefined;
      }
    | undefined;
}

/** One number for how far the witness is read and accounted for, and the byte that is pending. */
const stateAt = (at: number, covered: number, pending: number): number =>
  (at * 4 + Math.min(3, at - covered)) * 257 + pending + 1;

/** Score of `text` behind two characters. */
export function scoreOf(before: string, text: string): number {
  let first = before.charCodeAt(0);
  let second = before.charCodeAt(1);
  let score = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    score += logProbability(first, second, unit);
    first = second;
    second = unit;
  }
  return score;
}

/** The two characters a text ends with. */
const endOf = (before: string, text: string): string =>
  text.length === 1 ? before[1]! + text : (before + text).slice(-2);

/** Fill what is open, judged by the character behind it, or by what stands before it alone. */
export function fillOpen(hypothesis: Hypothesis, next = ''): Hypothesis {
  const { open, last } = hypothesis;
  if (!open) return hypothesis;
  const candidates =
    next === ''
      ? open.candidates
      : open.candidates.map((candidate) => ({
          ...candidate,
          score: candidate.score + scoreOf(endOf(last, candidate.reading), next),
        }));
  let best = candidates[0]!;
  for (const candidate of candidates) if (candidate.score > best.score) best = candidate;
  if (best.anyFigure) best = likeliestFigure(best, last, next);
  const end = endOf(last, best.reading);
  const token: Token = {
    start: open.start,
    end: open.end,
    reading: best.reading,
    kind: candidates.length > 1 ? 'open' : 'fixed',
    state: stateAt(hypothesis.at, hypothesis.covered, hypothesis.pending),
    ...(candidates.length > 1 && { candidates }),
    ...(open.annotated !== undefined && { annotates: { reading: open.annotated } }),
  };
  return {
    ...hypothesis,
    // The last step to `next` is scored when `next` is added; here it only chose.
    score: hypothesis.score + best.score - scoreOf(end, next),
    last: end,
    tokens: { token, before: hypothesis.tokens },
    open: undefined,
  };
}

const withFigure = (reading: string, figure: number): string =>
  reading[0]! + String(figure) + reading.slice(2);

function likeliestFigure(candidate: Candidate, last: string, next: string): Candidate {
  const scoreWith = (reading: string): number => scoreOf(last, reading + next);
  const first = scoreWith(candidate.reading);
  let best = candidate;
  for (let figure = 0; figure < 10; figure++) {
    const reading = withFigure(candidate.reading, figure);
    const score = candidate.score + scoreWith(reading) - first;
    if (score > best.score) best = { ...candidate, reading, score };
  }
  return best;
}

/** Every candidate of an open token, best first; `1` stands for any figure. */
export function candidatesOf({ candidates = [] }: Token): string[] {
  return candidates.toSorted((a, b) => b.score - a.score).map(({ reading }) => reading);
}

/** Every other reading of an open token, best first. */
export function alternativesOf({ reading, candidates = [] }: Token): string[] {
  let all = ranked.get(candidates);
  if (!all) {
    all = [];
    for (const candidate of candidates.toSorted(
      (a, b) => b.score - a.score || (a.reading < b.reading ? -1 : 1),
    )) {
      if (!candidate.anyFigure) all.push(candidate.reading);
      else for (let figure = 0; figure < 10; figure++) all.push(withFigure(candidate.reading, figure));
    }
    ranked.set(candidates, all);
  }
  return all.filter((other) => other !== reading);
}

/** Candidates of one token are asked for again and again. */
const ranked = new WeakMap<readonly Candidate[], string[]>();

export interface Advance {
  /** How far the token reaches, if it is not as far as the hypothesis now reads. */
  end?: number;
  at: number;
  pending: number;
  lastByte: number;
  kind: Token['kind'];
  /** Added to the score: what speaks for or against besides the language model. */
  bonus?: number;
  annotates?: Token['annotates'];
}

/** Read on: what stands between here and `at` was `reading`. */
export function advance(hypothesis: Hypothesis, reading: string, to: Advance): Hypothesis {
  const from = reading === '' ? hypothesis : fillOpen(hypothesis, reading.slice(0, 1));
  const score = scoreOf(from.last, reading);
  const token: Token = {
    start: hypothesis.covered,
    end: to.end ?? to.at,
    reading,
    kind: to.kind,
    state: stateAt(to.at, to.at, to.pending),
    ...(score < -cost.doubtful * reading.length && { unlikely: true }),
    ...(to.annotates && { annotates: to.annotates }),
  };
  return {
    ...from,
    at: to.at,
    covered: to.at,
    pending: to.pending,
    lastByte: to.lastByte,
    last: reading === '' ? from.last : endOf(from.last, reading),
    score: from.score + (to.bonus ?? 0) + score,
    tokens: { token, before: from.tokens },
  };
}

/** Read a `?` as itself: a lost space, break or sign, of which nothing is known yet. */
export function keepHole(hypothesis: Hypothesis, price: number): Hypothesis {
  const from = fillOpen(hypothesis, '\n');
  const { at } = hypothesis;
  const token: Token = {
    start: hypothesis.covered,
    end: at + 1,
    reading: '?',
    kind: 'kept',
    state: stateAt(at + 1, at + 1, -1),
  };
  return {
    ...from,
    at: at + 1,
    covered: at + 1,
    lastByte: -1,
    last: '\n\n',
    score: from.score - price,
    tokens: { token, before: from.tokens },
  };
}

/** Leave what stands between here and `at` open among candidates. */
export function leaveOpen(
  hypothesis: Hypothesis,
  candidates: readonly string[],
  to: {
    end: number;
    at: number;
    pending: number;
    bonus?: number;
    priors?: readonly number[];
    /** True for the candidates whose second sign may be any figure. */
    figures?: readonly boolean[];
    annotated?: string;
  },
): Hypothesis | undefined {
  if (candidates.length === 0) return undefined;
  const from = fillOpen(hypothesis);
  const scored = candidates.map((reading, index) => ({
    reading,
    score: scoreOf(from.last, reading) + (to.priors?.[index] ?? 0),
    ...(to.figures?.[index] && { anyFigure: true }),
  }));
  let best = -Infinity;
  for (const { score } of scored) if (score > best) best = score;
  return {
    ...from,
    at: to.at,
    covered: to.end,
    pending: to.pending,
    lastByte: -1,
    score: from.score + (to.bonus ?? 0),
    open: { start: hypothesis.covered, end: to.end, candidates: scored, best, annotated: to.annotated },
  };
}

/** The links of a hypothesis in order of the witness. */
export function chainOf(hypothesis: Hypothesis): Link[] {
  const links: Link[] = [];
  for (let link = hypothesis.tokens; link; link = link.before) links.push(link);
  return links.reverse();
}
