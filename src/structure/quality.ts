import type { Report } from '../report/report.ts';
import { isMisread } from '../restore/lacunae/misread.ts';
import { doubtsWords } from '../restore/doubts-words.ts';

type Quality = Report['quality'];

/** The most of each kind that a grade may have; a report gets the first grade it satisfies, else D. */
interface Limit {
  grade: Quality['grade'];
  /** Conjectures about words and punctuation, per 1,000 characters of the reading. */
  conjectures: number;
  /** Places inside the text where characters are lost: missing fragments and unreadable bytes. */
  gaps: number;
}

/**
 * How far the words of a reading can be trusted, not how much of the document there is: a cut end is told
 * by its completeness and lowers no grade. Nor does doubt about where a line breaks.
 *
 * - A: no word is conjectured and nothing lost inside the text.
 * - B: up to 2 conjectures in 1,000 characters (one in a page), nothing lost inside the text.
 * - C: up to 10 conjectures in 1,000 characters, up to 5 gaps.
 * - D: more than that, or a text whose bytes were read in a wrong encoding.
 */
const limits: readonly Limit[] = [
  { grade: 'A', conjectures: 0, gaps: 0 },
  { grade: 'B', conjectures: 2, gaps: 0 },
  { grade: 'C', conjectures: 10, gaps: 5 },
];

/** Grade a reading by its edits and gaps, with the steps of each rule counted. Rules in the order of the alphabet. */
export function qualityOf({ text, edits, lacunae }: Pick<Report, 'text' | 'edits' | 'lacunae'>): Quality {
  const counts = new Map<string, number>();
  const certainty = { proven: 0, certain: 0, conjecture: 0 };
  for (const edit of edits) {
    certainty[edit.certainty]++;
    // Hundreds of edits are of one step, which need not be written out to be counted.
    for (const { rule } of edit.steps ?? [edit]) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const conjectures = (edits.filter(doubtsWords).length * 1000) / Math.max(1000, text.length);
  const gaps = lacunae.filter(({ kind }) => kind !== 'truncated').length;
  const limit = isMisread(text)
    ? undefined
    : limits.find((each) => conjectures <= each.conjectures && gaps <= each.gaps);
  return {
    grade: limit?.grade ?? 'D',
    counts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    certainty,
  };
}
