import type { FoundEdit } from '../edit.ts';
import type { Facts } from '../facts.ts';
import { findChain } from '../fragments/find-chain.ts';
import { findMarkers } from '../fragments/find-markers.ts';
import { doubledText } from '../fragments/doubled-text.ts';
import { joinChain } from '../fragments/join-chain.ts';
import { edgeNumbers } from '../fragments/edge-numbers.ts';
import { inlinePageMarks } from '../fragments/inline-page-marks.ts';
import { findPageMarks, type PageMark } from '../fragments/page-marks.ts';
import { removePageMarks } from '../fragments/remove-page-marks.ts';
import { onlyFragment } from '../fragments/only-fragment.ts';
import { doubledTitle, firstLine, runningTitles } from '../fragments/running-titles.ts';
import type { Rule } from '../rule.ts';
import { statedTitle } from '../stated-title.ts';

const whole =
  '全市民政系统坚持把精神文明建设摆在重要位置，按照一年打基础、二年树形象、三年见成效的目标，深入开展创建活动，机关面貌焕然一新，' +
  '局党组多次召开会议，听取创建工作情况汇报，研究解决经费、场地和人员问题，形成了一把手亲自抓、分管领导具体抓、各科室协力抓的格局。';
const cuts = [whole.slice(0, 61), whole.slice(61, 122), whole.slice(122)];

/**
 * A document-sharing site shows a document in cuts of equal length, numbered one a line, or page by page,
 * each with its number and often the title. Joining needs evidence, because reports number their own
 * items, too: the numbers run, the lengths are equal, and the cuts fall inside sentences.
 */
export const fragments: Rule = {
  name: 'fragments',
  reason:
    '文档分享网站的预览按定长切段并编号，或逐页列出页码和题目；编号连续、各段等长、断在句中，可证其为切段而非原文的序号。',
  examples: [
    { before: cuts.map((cut, index) => `${index + 1}、${cut}`).join('\n'), after: whole },
    {
      before:
        '我们要进一步加强基层组织建设，健全工作机制\n第1页 / 共2页\n，落实各项责任，确保任务完成。\n第2页 / 共2页',
      after: '我们要进一步加强基层组织建设，健全工作机制，落实各项责任，确保任务完成。',
    },
    { before: '养老服务工作汇报_第1页\n养老服务工作汇报_第2页\n各位领导：', after: '各位领导：' },
  ],
  counterExamples: [
    '1、加强组织领导，成立专门工作班子，落实责任分工。\n2、加大资金投入，完善保障机制。\n3、强化督促检查，确保各项任务落到实处。',
    '1、办公室\n2、人事科\n3、财务科',
    '注释\n1\n2\n3\n4\n敕勒：种族名。',
    '请翻到第1页，再看共5页的附件。',
  ],
  find: (text, { facts }) => {
    const marks = findPageMarks(text);
    const chain = numbered.test(text)
      ? findChain(text, findMarkers(text), facts.platform !== undefined, behindMarks(text, marks))
      : undefined;
    const joined = chain
      ? joinChain(text, chain)
      : { edits: onlyFragment(text, facts.statedTitle), marks: [] };
    const title = firstLine(text);
    const edits = apart([
      joined.edits,
      removePageMarks(text, marks, title),
      doubledText(text),
      inlinePageMarks(text),
      edgeNumbers(text),
      title ? runningTitles(text, title) : [],
      title && facts.platform ? doubledTitle(text, title) : [],
    ]);
    const learnt = learn(text, marks, facts);
    if (chain) learnt.fragmentLength = chain.length;
    return { edits, marks: joined.marks, facts: learnt };
  },
};

const numbered = /^[ \t\u3000]{0,8}[0-9]{1,4}、/m;

/** Where the text begins behind the page marks that stand at its top. */
function behindMarks(text: string, marks: readonly PageMark[]): number {
  let begin = 0;
  for (const { start, end } of marks) {
    if (text.slice(begin, start).trim() !== '') break;
    begin = end;
  }
  return begin;
}

/** What the page marks say of the document. */
function learn(
  text: string,
  marks: readonly PageMark[],
  { pages, statedTitle: known }: Readonly<Facts>,
): Partial<Facts> {
  const learnt: Partial<Facts> = {};
  const total = marks.find((mark) => mark.total !== undefined)?.total;
  if (total !== undefined && pages === undefined) learnt.pages = total;
  const titled = marks.find((mark) => mark.title !== undefined);
  if (titled && known === undefined) {
    const start = titled.start + (text.startsWith('![', titled.start) ? 2 : 0);
    const end = text.lastIndexOf('第', titled.end);
    learnt.statedTitle = statedTitle(text, start, text[end - 1] === '_' ? end - 1 : end);
  }
  return learnt;
}

/** All edits in order; of two that meet, the one of the earlier list. */
function apart(lists: readonly (readonly FoundEdit[])[]): FoundEdit[] {
  return lists.reduce<FoundEdit[]>((taken, list) => {
    const all: FoundEdit[] = [];
    let next = 0;
    for (const edit of list) {
      while (next < taken.length && taken[next]!.span[1] <= edit.span[0]) all.push(taken[next++]!);
      const meets = next < taken.length && taken[next]!.span[0] < edit.span[1];
      if (!meets) all.push(edit);
    }
    return [...all, ...taken.slice(next)];
  }, []);
}
