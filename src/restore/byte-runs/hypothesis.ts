import {
  bestCandidates,
  candidatesAt,
  chooseBefore,
  rankedCandidates,
  type Candidates,
} from './candidates-at.ts';
import { scoreOf } from './score-of.ts';

/** A stretch of the witness and what it stands for. */
export interface Token {
  start: number;
  end: number;
  reading: string;
  /** `kept`: as it stands. `fixed`: follows from the bytes. `open`: chosen among several. */
  kind: 'kept' | 'fixed' | 'open';
  /** Everything the bytes allow, with what speaks for each; absent where that is one. */
  candidates?: Candidates;
  /** More than was looked at to choose, where not all that the bytes allow can be: searched for where it is listed. */
  wider?: () => Candidates;
  /** The character behind, by which one of them was chosen; empty where none was known. */
  next?: string;
  /** Where the hypothesis stands behind it; two that stand alike may read on alike. */
  state: number;
  /** How likely what follows from the bytes is behind what stands before it: a natural logarithm a character. */
  step?: number;
  /** The character a reading inside the token belongs to; undefined for the token's own. */
  annotates?: { character?: string; reading: string };
  /** True where codes of the user-defined areas left nothing in the witness. */
  vanished?: true;
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
  /** The characters of the original before the run. */
  context: string;
  /** Last two characters of the original. */
  last: string;
  score: number;
  tokens: Link | undefined;
  /** A `?` that waits for the character behind it before it is filled. */
  open:
    | {
        start: number;
        end: number;
        candidates: Candidates;
        /** More of them than are needed to choose. */
        wider?: () => Candidates;
        annotated: string | undefined;
        vanished: boolean;
      }
    | undefined;
  /** True where codes of the user-defined areas vanished on the way. */
  vanished: boolean;
}

/** One number for how far the witness is read and accounted for, and the byte that is pending. */
const stateAt = (at: number, covered: number, pending: number): number =>
  (at * 4 + Math.min(3, at - covered)) * 257 + pending + 1;

/** The two characters a text ends with. */
export const endOf = (before: string, text: string): string =>
  text.length === 1 ? before[1]! + text : (before + text).slice(-2);

/** Fill what is open, judged by the character behind it, or by what stands before it alone. */
export function fillOpen(hypothesis: Hypothesis, next = ''): Hypothesis {
  const { open, last } = hypothesis;
  if (!open) return hypothesis;
  const { candidates } = open;
  const best = chooseBefore(candidates, next);
  const several = candidates.readings.length > 1;
  const end = endOf(last, best.reading);
  const token: Token = {
    start: open.start,
    end: open.end,
    reading: best.reading,
    kind: several ? 'open' : 'fixed',
    state: stateAt(hypothesis.at, hypothesis.covered, hypothesis.pending),
    ...(several && { candidates, next }),
    ...(several && open.wider && { wider: open.wider }),
    ...(open.annotated !== undefined && { annotates: { reading: open.annotated } }),
    ...(open.vanished && { vanished: true }),
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

/** True where a reading stands between the two bytes of the character that is due: it has none of its own. */
export function isCutInTwo({ tokens, open }: Hypothesis): boolean {
  return !open && tokens?.token.reading === '' && tokens.token.annotates !== undefined;
}

/** A token with all that is known to fit it, to be listed. */
export function widely(token: Token): Token {
  const { wider, ...rest } = token;
  return wider ? { ...rest, candidates: wider() } : token;
}

/** Every candidate of an open token, best first; `1` stands for any figure. */
export function candidatesOf({ candidates, next = '' }: Token): string[] {
  return candidates ? rankedCandidates(candidates, next) : [];
}

/** Other readings of an open token than what is shown of it, best first. */
export function alternativesOf(
  { reading, candidates, next = '' }: Token,
  most: number,
  shown = reading,
): string[] {
  if (!candidates) return [];
  // One more: what is shown may be among them.
  return bestCandidates(candidates, next, most + 1)
    .filter((other) => other !== shown)
    .slice(0, most);
}

export interface Advance {
  /** How far the token reaches, if it is not as far as the hypothesis now reads. */
  end?: number;
  at: number;
  pending: number;
  lastByte: number;
  kind: Token['kind'];
  /** Added to the score: what speaks for or against besides the language model. */
  bonus?: number;
  /** By what the language model's score falls short of this it counts half. */
  least?: number;
  annotates?: Token['annotates'];
}

/** Read on: what stands between here and `at` was `reading`. */
export function advance(hypothesis: Hypothesis, reading: string, to: Advance): Hypothesis {
  const from = reading === '' ? hypothesis : fillOpen(hypothesis, reading.slice(0, 1));
  const judged = scoreOf(from.last, reading);
  const score = to.least !== undefined && judged < to.least ? (judged + to.least) / 2 : judged;
  const token: Token = {
    start: hypothesis.covered,
    end: to.end ?? to.at,
    reading,
    kind: to.kind,
    state: stateAt(to.at, to.at, to.pending),
    ...(reading !== '' && { step: score / reading.length }),
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

/** What a place is left open among: candidates with the score of each behind what stands before them. */
export type Among = Pick<Candidates, 'readings' | 'scores'> & Partial<Pick<Candidates, 'figures'>>;

/**
 * Leave what stands between here and `at` open among candidates.
 *
 * @param hypothesis one in which nothing is open
 */
export function leaveOpen(
  hypothesis: Hypothesis,
  among: Among,
  to: {
    end: number;
    at: number;
    pending: number;
    bonus?: number;
    annotated?: string;
    vanished?: true;
    wider?: () => Among;
  },
): Hypothesis | undefined {
  if (among.readings.length === 0) return undefined;
  const { wider } = to;
  const candidates = ({ readings, scores, figures }: Among): Candidates =>
    candidatesAt(hypothesis.last, readings, scores, figures);
  let more: Candidates | undefined;
  return {
    ...hypothesis,
    at: to.at,
    covered: to.end,
    pending: to.pending,
    lastByte: -1,
    score: hypothesis.score + (to.bonus ?? 0),
    open: {
      start: hypothesis.covered,
      end: to.end,
      candidates: candidates(among),
      ...(wider && { wider: () => (more ??= candidates(wider())) }),
      annotated: to.annotated,
      vanished: to.vanished ?? false,
    },
    vanished: hypothesis.vanished || (to.vanished ?? false),
  };
}

/** The links of a hypothesis in order of the witness. */
export function chainOf(hypothesis: Hypothesis): Link[] {
  const links: Link[] = [];
  for (let link = hypothesis.tokens; link; link = link.before) links.push(link);
  return links.reverse();
}
