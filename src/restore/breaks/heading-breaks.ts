import type { BorderJudge } from './clause-border.ts';
import type { PlacedMark, Run } from './find-marks.ts';
import { isUnknownYear } from './unknown-year.ts';
import { headingEnds, type HeadingEnd } from './heading-end.ts';

/** A heading's mark and the end of what may belong to it: the next mark or the line's end. */
export interface HeadingStretch extends PlacedMark {
  to: number;
}

/** A run whose ends score this on average stands on lines of its own, whatever its sentences are like. */
const ownLine: Record<PlacedMark['level'], number> = { 1: -4, 2: -1.9, 3: 0, 4: 0 };
/** One whose ends score less than this does not; level 1 hardly ever begins a paragraph as a sentence. */
const runIn: Record<PlacedMark['level'], number> = { 1: -Infinity, 2: -3.5, 3: -1, 4: -1 };
/** What a paper decides is said in whole sentences, where heading's ends score no more than this on average: 批复如下：一、同意设立…. */
const decides = /(?:批复|函复|答复|决定|公告|通告|约定|议定|商定|要求|通知)如下[：。]$/;
const decided = -2;
/** A single heading's end scored below this is not guessed. */
const leastScore = -9;
/** For an end that gives the heading as many clauses as its fellows have. */
const fellowBonus = 2;
/** A first sentence longer than this is no heading with its own full stop. */
const longestSentence = 45;
const mostClauses = 3;
/** The longest heading. */
const longestHeading = 60;

/**
 * Where the headings of one run end, whose breaks before and behind were lost. The run is looked at as a
 * whole: headings of one run all stand on lines of their own, or all begin their paragraph as a sentence.
 *
 * @param proven whether another heading of the run is known to stand on a line of its own
 * @returns offsets, none where the headings are their paragraphs' first sentences
 */
export function headingBreaks(
  text: string,
  stretches: readonly HeadingStretch[],
  judge: BorderJudge,
  proven: boolean,
): number[] {
  const unended = stretches.filter(
    ({ end, to }) => !isWholeHeading(text, end, to) && !isWholeHeading(text, end, itemsFrom(text, end, to)),
  );
  const questions = unended.flatMap((stretch) => {
    const at = questionEnd(text, stretch);
    return at === undefined || at === stretch.to ? [] : [at];
  });
  const open = unended.filter((stretch) => questionEnd(text, stretch) === undefined);
  return [...questions, ...openBreaks(text, open, judge, proven || questions.length > 0)].sort(
    (a, b) => a - b,
  );
}

/** A question that a number of the first two levels begins with is a heading: 一、留守儿童有多少？ */
function questionEnd(text: string, { end, to, level }: HeadingStretch): number | undefined {
  if (level > 2) return undefined;
  const mark = text.slice(end, Math.min(to, end + longestSentence)).search(/[。！？；：]/);
  const asks = text[end + mark] === '？' && !isUnknownYear(text, end + mark, end + mark + 1);
  return asks && mark > 3 ? end + mark + 1 : undefined;
}

/** The same of stretches that hold more than a heading, which no mark ends. */
function openBreaks(
  text: string,
  open: readonly HeadingStretch[],
  judge: BorderJudge,
  proven: boolean,
): number[] {
  if (open.length === 0 || open.every(({ end, to }) => isTerm(text, end, to))) return [];
  const choices = open.map(({ end, to, level }) => headingEnds(text, end, to, judge, level).slice(0, 8));
  const mean = choices.reduce((sum, [best]) => sum + (best?.score ?? leastScore), 0) / choices.length;
  const { level, at } = open[0]!;
  if (!proven && mean < decided && decides.test(text.slice(Math.max(0, at - 8), at))) return [];
  const long = open.filter(({ end, to }) => runsOn(text, end, to)).length;
  const own =
    proven || mean >= ownLine[level] || (mean >= runIn[level] && long * (level === 1 ? 3 : 2) > open.length);
  if (!own) return [];
  const clauses = commonClauses(text, open, choices);
  return choices.flatMap((ends, index) => {
    const { end } = open[index]!;
    const scored = ends.map((place) => ({
      ...place,
      score: place.score + (clausesOf(text, end, place.at) === clauses ? fellowBonus : 0),
    }));
    const best = scored.sort((a, b) => b.score - a.score)[0];
    return best && best.score > (open[index]!.level === 1 ? -Infinity : leastScore) ? [best.at] : [];
  });
}

/** Where items begin behind a space, 1、 the first of them; where the stretch ends if there are none soon. */
function itemsFrom(text: string, from: number, to: number): number {
  const at = text
    .slice(from, Math.min(to, from + longestHeading + 3))
    .search(/[ \u3000](?:1[、.．]|[（(]1[）)])/);
  return at < 0 ? to : from + at;
}

/** Figures between gaps, of a table that stands below the heading. */
const cells = /[ \u3000\t][0-9.,]+%?(?:[ \u3000\t]|$)/;

/** Whether the stretch holds a heading and nothing else. */
export function isWholeHeading(text: string, from: number, to: number): boolean {
  const stretch = text.slice(from, to);
  return stretch.length <= longestHeading && !/[。！？；]|[：，]$/.test(stretch) && !cells.test(stretch);
}

const longestTerm = 20;

/** Whether a term or a label stands there with what it is: 事业收入：指…. */
function isTerm(text: string, from: number, to: number): boolean {
  const stretch = text.slice(from, Math.min(to, from + longestTerm + 1));
  const mark = stretch.search(/[，。；：！？、]/);
  return stretch[mark] === '：' && !/(?:情况|措施|做法|结果|目标|要求|落实)$/.test(stretch.slice(0, mark));
}

/** Whether the first sentence is too long, or has too many clauses, to be a heading with its own full stop. */
function runsOn(text: string, from: number, to: number): boolean {
  const stretch = text.slice(from, Math.min(to, from + 200));
  const end = stretch.search(/[。！？]/);
  const sentence = end < 0 ? stretch : stretch.slice(0, end);
  return sentence.length > longestSentence || sentence.split('，').length > mostClauses;
}

const clausesOf = (text: string, from: number, to: number): number => text.slice(from, to).split('，').length;

/** The number of clauses that most of a run's best ends give, where one stands out. */
function commonClauses(
  text: string,
  open: readonly HeadingStretch[],
  choices: readonly HeadingEnd[][],
): number | undefined {
  const votes = new Map<number, number>();
  for (const [index, [best]] of choices.entries()) {
    if (!best) continue;
    const clauses = clausesOf(text, open[index]!.end, best.at);
    votes.set(clauses, (votes.get(clauses) ?? 0) + 1);
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] * 3 >= open.length * 2 && open.length > 2 ? first[0] : undefined;
}

/**
 * The stretches of every run: each mark's up to the next mark of any run, or its line's end. Linear.
 *
 * @param articles where articles begin, in order: 第一章　总则|第一条…
 */
export function stretchesOf(
  text: string,
  runs: readonly Run[],
  articles: readonly number[] = [],
): HeadingStretch[][] {
  const marks = runs.flat().sort((a, b) => a.at - b.at);
  const ends = new Map<PlacedMark, number>();
  let newline = text.indexOf('\n');
  let article = 0;
  for (const [index, mark] of marks.entries()) {
    if (newline >= 0 && newline < mark.at) newline = text.indexOf('\n', mark.at);
    while (articles[article]! <= mark.at) article++;
    const next = Math.min(marks[index + 1]?.at ?? text.length, articles[article] ?? text.length);
    ends.set(mark, newline < 0 ? next : Math.min(next, newline));
  }
  return runs.map((run) => run.map((mark) => ({ ...mark, to: ends.get(mark)! })));
}
