import { fold } from '../../script/fold.ts';
import { isHan, isSpace, closesLineNever, opensLineNever, sentenceEndsBefore } from './characters.ts';
import { headingMarkAt } from './heading-mark.ts';
import { asksBefore } from './question.ts';
import { isSpaceInName } from './spaced-name.ts';

/** Characters that write foreign names, in simplified script. Those that also begin or end many Chinese place names are left out. */
const transliterating = new Set(
  '阿艾奥巴白班贝布不达得德登迪丹都多尔法费弗甫夫嘎尕格古哈赫合吉加江杰卡凯坎克肯库拉莱兰勒里力丽利伦罗洛鲁玛麦买迈曼梅米莫姆穆木拿娜纳乃尼努诺帕普其奇恰仁日茹萨赛桑沙斯苏孙索塔泰坦提亭图吐托瓦旺维沃乌吾希协雅亚依伊益尤扎卓孜兹次仓才措旦顿珠央宗'.split(
    '',
  ),
);

/** At so many characters of such a name it is known, on either side of its dot. */
const known = 2;

/** Whether `[start, end)` stands between the halves of a foreign name (古丽娜·艾尼), which has a dot there. Either script. */
export function isDotInName(text: string, start: number, end: number): boolean {
  return soundsAround(text, start, end) === 2 * known;
}

/** How many of the two characters on either side of `[start, end)` write foreign names. */
export function soundsAround(text: string, start: number, end: number): number {
  const near = fold(text.slice(Math.max(0, start - known), start)) + fold(text.slice(end, end + known));
  return [...near].filter((character) => transliterating.has(character)).length;
}

/** 人民币¥320万元. */
const currency = /[币幣]$/;
const sum = /^[0-9][0-9,.，]*[万萬亿億]?元/;

/** A bracket is closed within so many code units. */
const longestBracket = 80;
const longestHeading = 60;

/**
 * Whether the one `?` at `[start, end)` stands for a sign that can't be told and is no break: ¥ before a sum, and whatever stood in the middle of a bracket that neither asks nor has ended a sentence.
 */
export function isLostSign(text: string, start: number, end: number): boolean {
  if (end !== start + 1) return false;
  const after = text[end] ?? '\n';
  if (/[0-9]/.test(after)) {
    const amount = sum.test(text.slice(end, end + 20));
    if (
      currency.test(text[start - 1] ?? '') ||
      (amount && isHan(text[start - 1]) && !isBehindHeading(text, start))
    )
      return true;
  }
  if (headingMarkAt(text, end)) return false;
  return isInBrackets(text, start, end);
}

/** Whether the words before offset `at` may be a heading, which what follows is not a part of. */
function isBehindHeading(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - longestHeading), at);
  const line = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('?')) + 1);
  return headingMarkAt(line, 0) !== undefined && !/[，。；]/.test(line);
}

function isInBrackets(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1] ?? '\n', text[end] ?? '\n'];
  if (!isHan(before) && !(isHan(after) && /[0-9%]/.test(before))) return false;
  if (!isWord(after)) return false;
  if (sentenceEndsBefore(text, start) || asksBefore(text, start) || isSpaceInName(text, start, end))
    return false;
  const opened = text.slice(Math.max(0, start - longestBracket), start);
  const closed = text.slice(end, end + longestBracket);
  return /[（(][^（()）\n]*$/.test(opened) && /^[^（()）\n]*[)）]/.test(closed);
}

const isWord = (character: string): boolean =>
  !isSpace(character) &&
  !/[,，、;；:：\n?]/.test(character) &&
  !opensLineNever(character) &&
  !closesLineNever(character);

/** Two choices, one of which has its box: □接受/?不接受. A □ for a figure that is lost has no such other. */
const ahead = /□([\u4e00-\u9fff]{1,6})[/／、 \u3000]{0,2}$/;
const behind = /^([\u4e00-\u9fff]{1,6})[/／、 \u3000]{0,2}□([\u4e00-\u9fff]{1,7})/;
const noes = [
  ['是', '否'],
  ['有', '无'],
  ['有', '無'],
] as const;

/** Whether the one `?` at `[start, end)` stands for a ticked box, which GBK lacks, beside one that is not. */
export function isTickedBox(text: string, start: number, end: number): boolean {
  if (end !== start + 1) return false;
  const first = ahead.exec(text.slice(Math.max(0, start - 10), start))?.[1];
  const after = text.slice(end, end + 16);
  if (first !== undefined) return areOpposite(first, after);
  const [, one = '', other = ''] = behind.exec(after) ?? [];
  return one !== '' && areOpposite(one, other);
}

/** Whether what begins a text is the contrary of a word. */
function areOpposite(word: string, text: string): boolean {
  if (text.startsWith(`不${word}`)) return true;
  if (word.startsWith('不')) return word.length > 1 && text.startsWith(word.slice(1));
  return noes.some(
    ([yes, no]) => (word === yes && text.startsWith(no)) || (word === no && text.startsWith(yes)),
  );
}
