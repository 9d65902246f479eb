import { readSyllable } from '../find-annotations.ts';
import { expand } from './expand.ts';
import { chainOf, fillOpen, type Hypothesis, type Token } from './hypothesis.ts';
import { cutShort } from './out-of-step.ts';
import type { Page } from './page.ts';
import { rivalsOf, type Rival } from './rivals.ts';
import { seenOnPage } from './seen-on-page.ts';

/** A stretch of the witness read anew, up to where witness and original are in step again. */
export interface Run {
  end: number;
  /** True where the witness ends between two bytes of a character. */
  cut: boolean;
  /** Empty of anything but `kept` where the witness is best taken as it stands. */
  tokens: readonly Token[];
  /** Other readings of some of the tokens that are nearly as good. */
  rivals: Rival[];
}

/** Hypotheses that trail the best by more are dropped: e^20 to one. */
const beam = 20;
/** A rival this close is worth showing. */
const close = 8;
/** Readings kept for one place and state. */
const width = 4;
/** Of a character whose first byte is that of one of many with a reading: only the next tells which. */
const widthBehindCut = 16;

/**
 * Read a run of byte damage.
 *
 * @param page the page
 * @param start offset of the `?` that may begin it
 * @param context the characters of the original before it, two or more
 * @param lastByte the last byte of the original before it, or -1
 * @param effort hypotheses that may still be made on this page; what is used is taken off
 */
export function solveRun(
  page: Page,
  start: number,
  context: string,
  lastByte: number,
  effort: { left: number } = { left: Infinity },
): Run {
  const first: Hypothesis = {
    at: start,
    covered: start,
    pending: -1,
    lastByte,
    context,
    last: context.slice(-2),
    score: 0,
    tokens: undefined,
    open: undefined,
    vanished: false,
  };
  let live: Hypothesis[] = [first];
  for (;;) {
    const at = Math.min(...live.map((h) => h.at));
    const settled =
      at > start &&
      live.every((h) => h.at === at && h.pending < 0 && !h.open) &&
      // A reading inside the next character depends on the last byte of this one.
      !(page.text[at] === '?' && readSyllable(page.text, at + 1));
    if (settled || at >= page.text.length) break;
    if (effort.left <= 0) return { end: start + 1, cut: false, tokens: [], rivals: [] };
    const next: Hypothesis[] = live.filter((h) => h.at > at);
    const here = live.filter((h) => h.at === at);
    let best = -Infinity;
    for (const h of here) best = Math.max(best, scoreNow(h));
    for (const h of here) next.push(...expand(h, page, best - scoreNow(h)));
    effort.left -= next.length;
    live = prune(next, page.text.length);
    if (live.length === 0) return { end: start + 1, cut: false, tokens: [], rivals: [] };
  }
  const ranked = live
    .map((h) => ({ cut: h.pending >= 0, h: cutShort(fillOpen(h), page) }))
    .flatMap(({ cut, h }) => (h ? [{ ...fillOpen(h), cut }] : []));
  if (ranked.length > 1) {
    const before = context.slice(-1);
    const scores = new Map(ranked.map((h) => [h, h.score + seenOnPage(h, page, before)]));
    ranked.sort((a, b) => scores.get(b)! - scores.get(a)!);
  }
  const best = ranked[0];
  if (!best) return { end: start + 1, cut: false, tokens: [], rivals: [] };
  const others = ranked.slice(1).filter((h) => h.score > best.score - close);
  const tokens = chainOf(best).map(({ token }) => token);
  return { end: best.at, cut: best.cut, tokens, rivals: rivalsOf(best, tokens, others) };
}

/** Keep what may still win: near the best, and the few best in each place and state. */
function prune(hypotheses: readonly Hypothesis[], length: number): Hypothesis[] {
  const scored = hypotheses.filter((h) => h.at <= length);
  let best = -Infinity;
  for (const h of scored) best = Math.max(best, scoreNow(h));
  const places = new Map<string | number, Hypothesis[]>();
  for (const h of scored) {
    if (scoreNow(h) < best - beam) continue;
    const place = (h.at * 257 + h.pending + 1) * 2 + (h.open ? 1 : 0);
    // What is open behind a reading in the midst of a character differs by which character was read there.
    const key = h.open && h.tokens?.token.reading === '' ? `${place} ${h.tokens.token.state}` : place;
    const rivals = places.get(key) ?? [];
    rivals.push(h);
    places.set(key, rivals);
  }
  return [...places.values()].flatMap((rivals) => {
    rivals.sort((a, b) => scoreNow(b) - scoreNow(a));
    const most = rivals.some(isBehindCut) ? widthBehindCut : width;
    const kept = rivals.slice(0, most);
    if (rivals.length > most) kept[0] = withLosers(kept[0]!, rivals.slice(most));
    return kept;
  });
}

/** True where what was read last began behind a reading in its midst. */
const isBehindCut = ({ open, tokens }: Hypothesis): boolean =>
  !open && tokens?.before?.token.reading === '' && tokens.token.reading !== '';

/** Remember of what is dropped what was nearly as good and stands where the winner stands. */
function withLosers(winner: Hypothesis, dropped: readonly Hypothesis[]): Hypothesis {
  const { tokens } = winner;
  if (!tokens) return winner;
  const losers = dropped.flatMap((h) =>
    h.tokens?.token.state === tokens.token.state && scoreNow(h) > scoreNow(winner) - close ? [h.tokens] : [],
  );
  if (losers.length === 0) return winner;
  return { ...winner, tokens: { ...tokens, losers: [...(tokens.losers ?? []), ...losers] } };
}

/** Score with what is open filled as well as it can be so far. */
function scoreNow(h: Hypothesis): number {
  return h.open ? h.score + h.open.candidates.best : h.score;
}
