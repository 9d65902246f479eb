import type { FoundEdit, Mark } from '../edit.ts';
import { distance } from './chain-length.ts';
import type { Chain } from './find-chain.ts';
import { fragmentsOf, type Fragment } from './fragments-of.ts';
import { increasingRun } from './increasing-run.ts';
import { overlap } from './overlap.ts';
import { isMidSentence } from './sentence-end.ts';

/**
 * Join the fragments of a preview where they were cut, in the order of their numbers.
 *
 * Fragments that stand in order stay in place, and the edits lie between them: a number and its line break
 * go, a text that the next fragment repeats goes once, a fragment that stands elsewhere is put in. Where a
 * number is missing the break stays and is marked.
 */
export function joinChain(text: string, chain: Chain): { edits: FoundEdit[]; marks: Mark[] } {
  const fragments = fragmentsOf(text, chain);
  const inPlace = new Set(increasingRun(fragments.map(({ number }) => number)));
  const kept = fragments.filter((_, index) => inPlace.has(index));
  const moved = fragments.filter((_, index) => !inPlace.has(index)).sort((a, b) => a.number - b.number);

  const edits: FoundEdit[] = [];
  const marks: Mark[] = [];
  let next = 0;
  for (let index = 0; index <= kept.length; index++) {
    const [before, after] = [kept[index - 1], kept[index]];
    const between: Fragment[] = [];
    while (next < moved.length && (!after || moved[next]!.number < after.number))
      between.push(moved[next++]!);
    const start = before?.to ?? fragments[0]!.start;
    const end = after?.from ?? fragments.at(-1)!.to;
    if (start >= end && between.length === 0) continue;
    const joined = join(text, before, between, after);
    const span = [start, end + joined.repeated] as const;
    edits.push({
      rule: 'fragments',
      span,
      lemma: text.slice(...span),
      reading: joined.reading,
      reason: reasonFor(text, chain, before, between, after, joined),
      ...sureness(chain, text.slice(...span)),
    });
    if (joined.missing.length > 0) {
      const reason = `网站预览的编号从${joined.missing.join('、从')}，其间的文字缺失`;
      marks.push({ kind: 'missing-fragment', at: start, reason });
    }
  }
  return { edits, marks };
}

interface Joined {
  /** What stands between the two fragments that stay: a break where a number is missing, and moved fragments. */
  reading: string;
  /** Code units at the beginning of the fragment behind that repeat the one before it. */
  repeated: number;
  /** Gaps in the numbers: `2跳到4`. */
  missing: string[];
}

function join(
  text: string,
  before: Fragment | undefined,
  between: Fragment[],
  after: Fragment | undefined,
): Joined {
  const joined: Joined = { reading: '', repeated: 0, missing: [] };
  let previous = before;
  for (const fragment of after ? [...between, after] : between) {
    const own = text.slice(fragment.from, fragment.to);
    const earlier = previous ? text.slice(previous.from, previous.to) : '';
    if (fragment.number === previous?.number && own === earlier) continue;
    const expected = previous ? previous.number + 1 : 1;
    if (fragment.number > expected) {
      joined.missing.push(previous ? `${previous.number}跳到${fragment.number}` : `${fragment.number}开始`);
      if (previous) joined.reading += '\n';
    }
    const repeated = previous && fragment.number === expected ? overlap(earlier, own) : 0;
    if (fragment === after) joined.repeated = repeated;
    else joined.reading += own.slice(repeated);
    previous = fragment;
  }
  return joined;
}

function reasonFor(
  text: string,
  { length }: Chain,
  before: Fragment | undefined,
  between: readonly Fragment[],
  after: Fragment | undefined,
  { repeated, missing }: Joined,
): string {
  const parts = [`网站预览每${length}字切一段并编号`];
  if (between.length > 0)
    parts.push(`第${between.map(({ number }) => number).join('、')}段次序颠倒，按编号归位`);
  else if (!before) parts.push(`此为第${after!.number}段的编号`);
  else if (missing.length === 0 && after) {
    const middle = isMidSentence(text, before.to, after.from) ? '，断在句中' : '';
    parts.push(`第${before.number}段长${before.length}字，与第${after.number}段编号相接${middle}`);
  }
  if (repeated > 0) parts.push(`后段开头与前段末尾重出${repeated}字，只留一次`);
  if (missing.length > 0) parts.push(`编号从${missing.join('、从')}，断处保留`);
  return parts.join('；');
}

/** Two cuts as far apart, in base characters, show equal lengths. */
const equal = 3;

/**
 * One cut alone shows no equal lengths, nor do two that differ and part no sentences, so that the numbers may be the
 * document's own; so may few behind a title.
 */
function sureness(
  { markers, midSentence, byHead }: Chain,
  lemma: string,
): Pick<FoundEdit, 'certainty' | 'alternatives'> {
  const [first, second, third] = markers;
  const alike =
    markers.length > 3 ||
    midSentence > 1 ||
    (third && Math.abs(distance(first!, second!) - distance(second!, third)) <= equal);
  return markers.length > 2 && alike && !byHead
    ? { certainty: 'certain' }
    : { certainty: 'conjecture', alternatives: [lemma] };
}
