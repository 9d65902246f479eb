import { borderJudge } from '../breaks/clause-border.ts';
import { articleStarts } from '../breaks/articles.ts';
import { chronicleEntries } from '../breaks/chronicle.ts';
import { findMarks, type PlacedMark, type Run } from '../breaks/find-marks.ts';
import { firstFrom } from '../breaks/first-from.ts';
import { gluedTail } from '../breaks/glued-tail.ts';
import { headBreaks } from '../breaks/head-breaks.ts';
import { headingBreaks, isWholeHeading, stretchesOf } from '../breaks/heading-breaks.ts';
import { headingMarkAt } from '../breaks/heading-mark.ts';
import { findSeries } from '../breaks/series.ts';
import { itemBreaks } from '../breaks/item-breaks.ts';
import { keepsLines } from '../breaks/keeps-lines.ts';
import { withoutRunOnLists } from '../breaks/run-on-lists.ts';
import { signedInside } from '../breaks/signed-inside.ts';
import { speakerTurns } from '../breaks/speakers.ts';
import type { Certainty, FoundEdit } from '../edit.ts';
import type { Rule } from '../rule.ts';

const name = 'glued-headings';

export const gluedHeadings: Rule = {
  name,
  reason:
    'Where breaks were lost without a trace, headings run into the text before and behind them. A number that follows a sentence and goes on counting begins a heading; the heading ends before 一是, or where a heading’s last word meets a sentence’s first, as all headings of its run do. Without such evidence no break is made.',
  examples: [
    {
      before:
        '现汇报如下：一、在制度建设上出实招，营造良好氛围一是健全机制。年初动员。二是加强领导。成立小组。二、在队伍建设上下功夫一是学习。',
      after:
        '现汇报如下：\n一、在制度建设上出实招，营造良好氛围\n一是健全机制。年初动员。二是加强领导。成立小组。\n二、在队伍建设上下功夫\n一是学习。',
    },
    {
      before:
        '请予审议。一、2024年工作回顾过去一年，我们攻坚克难，全市经济稳步增长。二、2025年重点工作今年是“十四五”规划收官之年，做好各项工作意义重大。',
      after:
        '请予审议。\n一、2024年工作回顾\n过去一年，我们攻坚克难，全市经济稳步增长。\n二、2025年重点工作\n今年是“十四五”规划收官之年，做好各项工作意义重大。',
    },
  ],
  counterExamples: [
    '主要目标：一、二、三产业协调发展。二、三产业占比提高。',
    '主要问题：（一）基础薄弱；（二）人才不足；（三）投入不够。',
    '一、工作回顾\n过去一年，一是稳增长，二是调结构。\n二、工作安排\n今年要抓好三件事。',
    '（一）经济增长迈出坚实步伐。抓好国家政策落实。\n（二）产业优化升级迈出坚实步伐。深入实施工程。',
    '一是健全机制，二是加强领导，三是狠抓落实。',
  ],
  find: (text, { facts }) => {
    const edits = new Map<number, FoundEdit>();
    const add = (at: number, reason: string, certainty: Certainty): void => {
      const [start, end] = besideSpace(text, at);
      if (start === 0 || text[start - 1] === '\n' || text[end] === '\n' || edits.has(start)) return;
      const lemma = text.slice(start, end);
      const edit: FoundEdit = { rule: name, span: [start, end], lemma, reading: '\n', reason, certainty };
      edits.set(start, certainty === 'conjecture' ? { ...edit, alternatives: [lemma] } : edit);
    };
    const longest = longestLine(text);
    // A preview shows its fragments without breaks.
    const lost = longest > (facts.fragmentLength === undefined ? glued : gluedFragment);
    const found = lost ? findMarks(text) : withoutRunOnLists(text, findMarks(text), keepsLines(text, facts));
    // Headings that ran into the text, several of them, tell that other lines did, too.
    const ranIn =
      found.flat().filter(({ behind, level }) => behind !== 'line' && level < 3).length >= fewestRanIn;
    const long = longest > gluedFragment && text.length / text.split('\n', 100).length > longLines;
    const head = headBreaks(text, facts.statedTitle, lost || long || ranIn);
    // Figures number the senses of a word and the parts of a sentence, too.
    const runs = (head.some((at) => headingMarkAt(text, at)) ? findMarks(text, new Set(head)) : found).filter(
      (run) => lost || (long && ranIn) || run[0]!.level < 3 || isList(run),
    );
    const opened = lost || long || ranIn || head.length > 0;
    const articles = opened ? articleStarts(text) : [];
    const stretchesByRun = stretchesOf(text, runs, articles);
    const series = findSeries(text);
    const goesOn = new Set(series.filter((items) => items.length > 1).map(([first]) => first!));
    const firsts = series.map(([first]) => first!).filter(({ behind }) => behind === 'word');
    let judge: ReturnType<typeof borderJudge> | undefined;

    for (const at of head) add(at, '题目、来源、称呼各占一行', 'conjecture');
    if (opened) {
      const cut = facts.fragmentLength !== undefined || facts.unread !== undefined;
      for (const at of [...gluedTail(text, cut), ...signedInside(text)])
        add(at, '结语、署名、日期各占一行', 'conjecture');
      for (const at of articles) add(at, '条文依次编号，每条另起一段', 'conjecture');
      for (const at of chronicleEntries(text)) add(at, '大事记各条以日期起头，各占一段', 'conjecture');
    }
    if (longest > gluedTurns)
      for (const at of speakerTurns(text)) add(at, '问答各占一段，此处换人说话', 'conjecture');
    for (const stretches of stretchesByRun) {
      for (const mark of stretches)
        add(mark.at, reasonBefore(mark), mark.behind === 'count' ? 'conjecture' : 'certain');
      const unended = stretches.filter((stretch) => {
        const first = firsts[firstFrom(firsts, stretch.end)];
        if (!first || first.at >= stretch.to || !isWholeHeading(text, stretch.end, first.at)) return true;
        add(first.at, '标题之后、“一是”之前另起一段', goesOn.has(first) ? 'certain' : 'conjecture');
        return false;
      });
      const open = unended.filter(
        (mark) => mark.behind !== 'line' || (lost && stretches.some(({ behind }) => behind !== 'line')),
      );
      if (open.length === 0) continue;
      judge ??= borderJudge(text);
      for (const at of headingBreaks(text, open, judge, unended.length < stretches.length))
        add(at, '标题末词与正文首词相接处，同级标题都独占一行', 'conjecture');
    }
    // Only a page known to have lost breaks without a trace can have lost these.
    if (edits.size > 0)
      for (const items of series)
        for (const at of itemBreaks(text, items, edits))
          add(at, '同一组“一是、二是”已有分段的条目，余下各条也分段', 'conjecture');
    return { edits: [...edits.values()].sort((a, b) => a.span[0] - b.span[0]) };
  },
};

/** A single space at a place is what is left of the break there. */
const besideSpace = (text: string, at: number): [start: number, end: number] =>
  text[at - 1] === ' ' ? [at - 1, at] : text[at] === ' ' ? [at, at + 1] : [at, at];

/** Whether figures follow each other below a heading, with nothing else between: 第四部分　附表1.收入总表2.支出总表. */
const isList = (run: Run): boolean => run.length > 1 && run.every(({ behind }) => behind === 'heading');

/** So many headings inside lines. */
const fewestRanIn = 3;

/** A line longer than this holds several paragraphs. */
const glued = 1500;
/** The same on a page that is known to have lost its breaks, and the length of its lines on average. */
const gluedFragment = 300;
const longLines = 200;
/** The same with the turns of a conversation. */
const gluedTurns = 150;

function longestLine(text: string): number {
  let longest = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return Math.max(longest, text.length - start);
}

const reasonBefore = ({ behind }: PlacedMark): string =>
  behind === 'heading'
    ? '上级标题之后的下级标题另起一行'
    : behind === 'count'
      ? '前后序号之间独缺此号，此处当是标题，另起一行'
      : '句末之后、前后相连的标题序号另起一行';
