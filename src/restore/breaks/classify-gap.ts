import { isSpace, opensLineNever, sentenceEndsBefore } from './characters.ts';
import { isShortLine, shortLine, type GapContext } from './gap-context.ts';
import { isBetweenLatin, isStandIn } from './gaps.ts';
import { headingMarkAt } from './heading-mark.ts';
import { opensLine } from './line-openers.ts';
import { besideSigns } from './beside-signs.ts';
import { betweenRows } from './between-rows.ts';
import { behindDay, behindEntry, insideBrackets, loneCharacter } from './inside-line.ts';
import {
  beforeLastDate,
  behindHeading,
  besideFigures,
  behindKnownLine,
  betweenShortLines,
  inTitle,
} from './known-lines.ts';
import { inDoubt, perhapsQuestion } from './in-doubt.ts';
import { lostPower } from './lost-power.ts';
import { isDotInName, isLostSign, isTickedBox } from './lost-sign.ts';
import { asksBefore } from './question.ts';
import { quotedQuestion } from './quoted-question.ts';
import { rowOfSpaces } from './row-of-spaces.ts';
import { isSpaceInName } from './spaced-name.ts';
import { inRoster, wideSpace } from './wide-space.ts';
import { certain, conjecture, type Verdict } from './verdict.ts';

/** 第一、 or 第十二， alone on a line. */
const shortNumber = 5;

/** The tests in order; the first that knows an answer gives it. `stay` leaves the gap alone. */
const tests: readonly ((context: GapContext) => Verdict | 'stay' | undefined)[] = [
  lostPower,
  atLineEdge,
  closesInside,
  betweenLatinWords,
  betweenRows,
  wideSpace,
  insideBrackets,
  lostSign,
  lostCharacter,
  quotedQuestion,
  beforeHeading,
  realQuestion,
  besideSigns,
  behindSentence,
  beforeOpener,
  beforeLastDate,
  besideFigures,
  loneCharacter,
  behindEntry,
  behindDay,
  inName,
  inRoster,
  rowOfSpaces,
  inTitle,
  behindHeading,
  inSentence,
  behindKnownLine,
  betweenShortLines,
];

/** Decide what a gap was; `undefined` where it stays. Looks at a bounded stretch around the gap. */
export function classifyGap(context: GapContext): Verdict | undefined {
  for (const test of tests) {
    const verdict = test(context);
    if (verdict === 'stay') return undefined;
    if (verdict) return withQuestion(verdict, context);
  }
  return context.gap.lost === 0 ? undefined : inDoubt(context);
}

/** On a page whose ？ became `?` too, what is found to be a break or a space may have been one, or hide one. */
export function withQuestion(verdict: Verdict, { text, gap, halfWidth, usual }: GapContext): Verdict {
  const { alternatives, keep = 0 } = verdict;
  if (!halfWidth || keep > 0 || text[gap.start] !== '?' || sentenceEndsBefore(text, gap.start))
    return verdict;
  const more = gap.lost > usual;
  const asks = asksBefore(text, gap.start) !== undefined;
  if (verdict.reading === '\n' && asks && more) return { ...verdict, keep: 1 };
  const question = gap.lost > 1 ? ['？', '？\n'] : ['？'];
  if (alternatives) return { ...verdict, alternatives: [...new Set([...alternatives, ...question])] };
  if (verdict.reading !== '\n') return verdict;
  if (!asks && !more) return verdict;
  const doubt = `${verdict.reason}；本页问号也成了“?”，其中或有问号`;
  return conjecture('\n', doubt, ...(more ? ['？\n'] : question));
}

function atLineEdge({ text, gap, habit, halfWidth, lossy }: GapContext): Verdict | 'stay' | undefined {
  const before = text[gap.start - 1] ?? '\n';
  const after = text[gap.end] ?? '\n';
  if (before !== '\n' && after !== '\n') return undefined;
  if (gap.lost === 0) return 'stay';
  // A sign that a table or a list explains, on a page that has lost nothing else.
  const cell = /\t/.test(text.slice(gap.start, gap.end)) || /[→=:：—-]/.test(after);
  if (before === '\n' && cell && gap.lost === 1 && !habit && !lossy) return 'stay';
  if (before === '\n') return certain('', '行首的“?”是丢失的缩进空格');
  if (sentenceEndsBefore(text, gap.start)) return certain('', '句末标点之后、行末的“?”是丢失的空格');
  // Where ？ became `?` too, one at a line's end asks, but on a page whose breaks all became so.
  const asks = asksBefore(text, gap.start) !== undefined || (halfWidth && !habit);
  return asks ? 'stay' : conjecture('', '行末的“?”疑为丢失的空格', '？');
}

function closesInside({ text, gap, opensInside }: GapContext): Verdict | undefined {
  return opensInside && opensLineNever(text[gap.end] ?? '')
    ? conjecture('', wordsInside, '?', '\n')
    : undefined;
}

/** Between words in Latin script a break, on a page that lost all its breaks so; elsewhere it may ask. */
function betweenLatinWords({ text, gap, habit }: GapContext): Verdict | 'stay' | undefined {
  if (gap.lost === 0 || !isBetweenLatin(text, gap)) return undefined;
  return habit ? conjecture('\n', '本页换行都成了“?”，西文词之间的疑为换行', ' ', '?') : 'stay';
}

/** Signs that the page's encoding lacks: the dot of a foreign name is guessed, others can't be. */
function lostSign({ text, gap }: GapContext): Verdict | 'stay' | undefined {
  if (gap.lost !== 1) return undefined;
  if (isTickedBox(text, gap.start, gap.end))
    return conjecture(
      '☑',
      '两项之前各有方框，此处的“?”疑为编码所无的已勾选方框',
      '√',
      '■',
      '☐',
      '？',
      '',
      '\n',
      '\u3000',
    );
  if (isLostSign(text, gap.start, gap.end)) return 'stay';
  return isDotInName(text, gap.start, gap.end)
    ? conjecture('·', '两个译名音节之间的“?”疑为丢失的间隔号', ' ', '\n')
    : undefined;
}

/**
 * One `?` before a mark that no line begins with, or behind 、 or (where breaks are not lost so) ，: a
 * character that can't be had back. Where breaks are lost so, before a closing bracket a break.
 */
function lostCharacter(context: GapContext): Verdict | 'stay' | undefined {
  const { text, gap, habit } = context;
  if (gap.lost !== 1) return undefined;
  if (isStandIn(text, gap)) return 'stay';
  if (habit && /[】）》”)]/.test(text[gap.end]!) && !asksBefore(text, gap.start)) {
    return conjecture('', '本页换行都成了“?”，括号之前的疑为版面换行', '?', '\n');
  }
  if (opensLineNever(text[gap.end]!) || /[,;!]/.test(text[gap.end]!)) return 'stay';
  const before = text[gap.start - 1]!;
  if (before === '、') return habit && gap.start - context.lineStart <= shortNumber ? undefined : 'stay';
  if (habit || !/[，,]/.test(before)) return undefined;
  return context.losesBreaks
    ? conjecture('', '本页有换行成了“?”，逗号之后的疑为换行或空格', '\n', '\u3000', '?')
    : 'stay';
}

function beforeHeading(context: GapContext): Verdict | undefined {
  const { text, gap } = context;
  const mark = headingMarkAt(text, gap.end);
  if (!mark) return undefined;
  const listed =
    /^附[件表]?[：:]1[.．、]/.test(text.slice(context.lineStart, context.lineStart + 6)) ||
    /^[2-9][.．、]/.test(text.slice(context.lineStart, context.lineStart + 2));
  if (
    !sentenceEndsBefore(text, gap.start) &&
    !(context.habit && (gap.lost > 0 || (listed && mark.value > 1))) &&
    mark.level > 2
  )
    return undefined;
  const keep = questionKept(context);
  return { ...certain('\n', '标题序号之前另起一行'), ...(keep && { keep }) };
}

/** A real question's own mark, at the head of the run. */
function questionKept({ text, gap, halfWidth }: GapContext): number {
  const mark = halfWidth && text[gap.start] === '?' && !sentenceEndsBefore(text, gap.start);
  return mark && asksBefore(text, gap.start) === 'surely' ? 1 : 0;
}

function realQuestion(context: GapContext): Verdict | 'stay' | undefined {
  const { text, gap, halfWidth, habit } = context;
  if (gap.lost === 0 || text[gap.start] !== '?' || sentenceEndsBefore(text, gap.start)) return undefined;
  const asks = asksBefore(text, gap.start);
  if (!asks || (asks === 'perhaps' && habit && (!halfWidth || isShortLine(context)))) return undefined;
  if (gap.lost > 1) return { ...certain('\n', '问句之后另起一行'), keep: 1 };
  // Every heading has a break behind it, which is this one; behind a question's own mark a space is one, where all are.
  if (habit && isShortLine(context) && headingMarkAt(text, context.lineStart)) return undefined;
  if (context.spaced && isSpace(text[gap.end - 1]))
    return { ...conjecture('\n', '问句之后另起一行，本页换行都成了空格', ' '), keep: 1 };
  return asks === 'perhaps' && context.losesBreaks ? perhapsQuestion : 'stay';
}

function behindSentence(context: GapContext): Verdict | undefined {
  const { text, gap, habit } = context;
  if (!sentenceEndsBefore(text, gap.start)) return undefined;
  if (habit) return certain('\n', `本页段落之间的换行都成了“${gap.lost > 0 ? '?' : '空格'}”`);
  if (gap.lost > 1) return certain('\n', '句末之后接连几个“?”，是丢失的换行和缩进');
  if (gap.lost === 0) return undefined;
  if (opensLine(text, gap.end)) return certain('\n', '句末之后、段首用语之前的“?”是丢失的换行');
  return conjecture('\n', '句末标点之后的“?”疑为丢失的换行', '', '\u3000');
}

function beforeOpener({ text, gap, habit }: GapContext): Verdict | undefined {
  if (!opensLine(text, gap.end)) return undefined;
  if (habit) return certain('\n', '称呼、副题或署名另起一行');
  return gap.lost > 0 ? conjecture('\n', '称呼、副题或署名另起一行', '\u3000') : undefined;
}

function inName({ text, gap }: GapContext): Verdict | 'stay' | undefined {
  if (!isSpaceInName(text, gap.start, gap.end)) return undefined;
  return gap.lost > 0 ? certain('\u3000', '职务与姓名之间或两字姓名之中的空格') : 'stay';
}

const wordsInside = '句中词语两旁的“?”是丢失的空格或换行，不是分段';

/** Before a few words in the middle of a sentence, a link of the page, whose other side no line begins with. */
function inSentence({ text, gap, nextGap, lineStart, habit }: GapContext): Verdict | undefined {
  if (gap.lost === 0) return undefined;
  if (/[，、,]/.test(text[gap.start - 1]!)) {
    return habit
      ? conjecture('\n', '本页换行都成了“?”，此处疑为换行', '')
      : conjecture('', '逗号、顿号之后的几个“?”是丢失的空格', '\n');
  }
  const link = nextGap - gap.end <= 40 && text[nextGap] === '?';
  const before = text.slice(Math.max(lineStart, gap.start - shortLine), gap.start);
  if (!link || (before.length <= shortLine / 2 && !before.includes('，'))) return undefined;
  let after = nextGap;
  while (text[after] === '?' || isSpace(text[after])) after++;
  if (!opensLineNever(text[after] ?? '')) return undefined;
  return { ...conjecture('', wordsInside, '\n'), opensInside: true };
}
