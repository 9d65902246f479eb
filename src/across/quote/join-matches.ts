import { joinSpans } from '../../search/join-spans.ts';
import type { Match } from '../../search/client/search-options.ts';
import type { TextSpan } from '../../search/report-text.ts';

/** What is shown of a paragraph: its text around the hits, and the hits as spans of it. */
export type Shown = Pick<Match, 'excerpt' | 'marks'>;

/** A stretch of the paragraph that an excerpt shows, without the signs that it was cut. */
interface Stretch {
  start: number;
  text: string;
  cutBefore: boolean;
  cutBehind: boolean;
}

/**
 * The excerpts of one paragraph as one, with all their hits.
 *
 * @param matches of the same paragraph; where one has no hits, its place is not known and it is left out
 */
export function joinMatches(matches: readonly Match[]): Shown {
  const placed = matches.filter(({ marks }) => marks.length > 0).sort((a, b) => a.offset - b.offset);
  if (placed.length === 0) return { excerpt: matches[0]?.excerpt ?? '', marks: [] };
  const stretches = placed.map(stretchOf).sort((a, b) => a.start - b.start);
  let excerpt = stretches[0]!.cutBefore ? '…' : '';
  let end = stretches[0]!.start;
  // Where stretches of the excerpt stand in the paragraph.
  const parts: { from: number; shift: number }[] = [];
  for (const { start, text } of stretches) {
    if (start > end) excerpt += '…';
    const from = Math.max(start, end);
    const more = text.slice(from - start);
    parts.push({ from, shift: excerpt.length - from });
    excerpt += more;
    end = Math.max(end, from + more.length);
  }
  if (stretches.some(({ start, text, cutBehind }) => cutBehind && start + text.length === end))
    excerpt += '…';
  const marks = placed.flatMap((match) => {
    const base = baseOf(match);
    return match.marks.map(([from, to]): TextSpan => {
      const part = parts.findLast((each) => each.from <= base + from) ?? parts[0]!;
      return [base + from + part.shift, base + to + part.shift];
    });
  });
  return { excerpt, marks: joinSpans(marks) };
}

/** Where the first character of a match's excerpt stands in the paragraph. */
const baseOf = ({ offset, marks }: Match): number => offset - marks[0]![0];

function stretchOf(match: Match): Stretch {
  const { excerpt } = match;
  const base = baseOf(match);
  const cutBefore = base > 0 && excerpt.startsWith('…');
  const cutBehind = excerpt.endsWith('…');
  const text = excerpt.slice(cutBefore ? 1 : 0, cutBehind ? -1 : undefined);
  return { start: base + (cutBefore ? 1 : 0), text, cutBefore, cutBehind };
}
