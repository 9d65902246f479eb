import type { FoundEdit } from '../edit.ts';
import type { Rule } from '../rule.ts';
import { brokenLines } from '../spacing/broken-lines.ts';
import { breakCutsSentence } from '../spacing/cut-lines.ts';
import { linesOf } from '../spacing/lines-of.ts';
import { wrappedLines } from '../spacing/wrapped-lines.ts';
import { honoured } from '../spacing/honoured.ts';
import { isRow, letterSpaces } from '../spacing/letter-spaced.ts';
import { spacesInWord } from '../spacing/spaced-word.ts';

const name = 'spacing';

export const spacing: Rule = {
  name,
  reason:
    'Indents, trailing spaces, blank lines and line ends of pages are layout, not text: a reading has one block a line. Links make their own lines inside sentences, and some converters put a space before punctuation. A space between words or in a name stays.',
  examples: [
    { before: '　　各位代表：\r\n\r\n　　现在，我报告工作。  \n', after: '各位代表：\n现在，我报告工作。' },
    { before: '本次赛事 。共有', after: '本次赛事。共有' },
    { before: '政 府 工 作 报 告', after: '政府工作报告' },
    { before: '通　　知\n各村民小组：', after: '通知\n各村民小组：' },
    {
      before:
        '全国人民代表大会常务委员会去年依照法定程序通过了并且公布了《\n中华人民共和国著作权法\n》第五条。',
      after: '全国人民代表大会常务委员会去年依照法定程序通过了并且公布了《中华人民共和国著作权法》第五条。',
    },
  ],
  counterExamples: [
    '上海市市长 龚 正',
    '委 员：李 明 张 强 刘 伟 陈 涛',
    '李　明\n张　强',
    '单位 一 二 三 四 季度\n民政局 优 良 优 优 优秀',
    '学 历 大 专 性 别 男 民 族 汉',
    '序号\t名称\t数量\n1\t办公楼\t3\n合计\t\t3\n\t空缺\t',
    '以全省 100 个县为单元',
    '過去半年，　貴會質詢案件均已辦結。',
    'PM 2.5 , and so on',
    '第一段。\n第二段。',
  ],
  find: (text, { options, facts }) => ({
    edits: options.spacing ? spacingEdits(text, facts.witnessScript !== 'hant') : [],
  }),
};

/** Chinese marks that no space belongs beside. */
const tight = new Set('，。、；：？！');

/** Marks that one space beside them adds nothing to; wider ones may part the cells of a table. */
const brackets = new Set('“”‘’（）《》');

function spacingEdits(text: string, simplified: boolean): FoundEdit[] {
  const edits: FoundEdit[] = [];
  const add = (start: number, end: number, reading: string, reason: string): void => {
    const lemma = text.slice(start, end);
    if (lemma !== reading)
      edits.push({ rule: name, span: [start, end], lemma, reading, reason, certainty: 'certain' });
  };
  const join = (start: number, end: number): void => {
    const lemma = text.slice(start, end);
    const reason = '本页各段都以句号结束，只有这里一句未完就换行，两行疑为一句';
    edits.push({
      rule: name,
      span: [start, end],
      lemma,
      reading: '',
      reason,
      certainty: 'conjecture',
      alternatives: ['\n'],
    });
  };
  const lines = linesOf(text);
  const contents = lines.map(({ start, end }) => text.slice(start, end));
  const wrapped = wrappedLines(text, lines);
  const broken = simplified && wrapped.size === 0 ? brokenLines(contents) : new Set<number>();
  let last = 0;
  for (const [index, line] of lines.entries()) {
    if (index === 0) add(0, line.start, '', '文首的空白不属正文');
    else {
      const cut = breakCutsSentence(contents[index - 1]!, contents[index]!, contents[index + 1] ?? '');
      const words = /[A-Za-z]/.test(text[last - 1]!) && /[A-Za-z]/.test(text[line.start]!);
      if (wrapped.has(index)) add(last, line.start, words ? ' ' : '', '各行等宽，行满即折，句子未断');
      else if (!cut && broken.has(index)) join(last, line.start);
      else
        add(
          last,
          line.start,
          cut ? '' : '\n',
          cut ? '换行把一句话截成两行' : '行首缩进、行末空格和空行是版式，不属正文',
        );
    }
    const neighbours = [contents[index - 1], contents[index + 1]].filter((each) => each !== undefined);
    for (const [start, end, reason] of spacesIn(contents[index]!, line.start, neighbours))
      add(start, end, '', reason);
    last = line.end;
  }
  add(last, text.length, '', '文末的空白不属正文');
  return edits;
}

const wide = '逐字空开的空格只是版式';

/** Runs of spaces inside a line that stand for nothing, in order. */
function spacesIn(
  line: string,
  start: number,
  neighbours: readonly string[],
): [start: number, end: number, reason: string][] {
  if (!/[ \u3000\u00a0]/.test(line)) return [];
  const inWord = spacesInWord(line);
  if (inWord.length > 0 && !isRow(line, neighbours))
    return inWord.map(([from, to]) => [start + from, start + to, wide]);
  const found: [number, number, string][] = letterSpaces(line, start, neighbours).map((at) => [
    at,
    at + 1,
    wide,
  ]);
  for (const { 0: run, index } of line.matchAll(/[ \u3000\u00a0]+/g)) {
    const [left, right] = [line[index - 1]!, line[index + run.length]!];
    const single = run === ' ' && (brackets.has(left) || brackets.has(right));
    // 甲方（盖章）：　　　　乙方（盖章）：
    const blank = left === '：' && run.length > 1 && line.indexOf('：', index + run.length) > 0;
    const honours = run === '\u3000' && left === '，' && honoured.test(right);
    if (single || (tight.has(left) && !blank && !honours) || tight.has(right))
      found.push([start + index, start + index + run.length, '中文标点两旁不空格']);
  }
  return found.sort((a, b) => a[0] - b[0]);
}
