import { surnames, zheBegins, zheEnds, zhuBegins, zhuEnds, zhuMayEnd } from './data/zhe-zhu-words.ts';
import { fold } from './fold.ts';
import { indexWords, longestWord, type Word, type WordIndex } from './word-index.ts';

/** What a traditional 著 is in simplified. */
export interface ZheOrZhu {
  char: '着' | '著';
  /** False where words speak for both, or none speaks where 著 is likely. */
  sure: boolean;
}

const words = {
  zhuEnds: indexWords(zhuEnds, '著'),
  zhuMayEnd: indexWords(zhuMayEnd, '著'),
  zhuBegins: indexWords(zhuBegins, '著'),
  zheEnds: indexWords(zheEnds, '著'),
  zheBegins: indexWords(zheBegins, '著'),
};

const lengthOf = (word: Word | undefined): number => word?.folded.length ?? 0;
const zhe = (sure = true): ZheOrZhu => ({ char: '着', sure });
const zhu = (sure = true): ZheOrZhu => ({ char: '著', sure });

/**
 * Decide by words whether the 著 at `index` is 着 (担负着, 着力) or 著 (显著, 著名, 鲁迅著). The text may be
 * in either script.
 */
export function zheOrZhu(text: string, index: number): ZheOrZhu {
  const wordBefore = (list: WordIndex): Word | undefined => longestWord(text, index, list, 'before');
  const lengthAfter = (list: WordIndex): number => lengthOf(longestWord(text, index, list, 'after'));
  const stays = lengthOf(wordBefore(words.zhuEnds));
  const verb = wordBefore(words.zheEnds);
  const particle = lengthOf(verb);
  if (stays > 0 && stays >= particle) return zhu(particle === 0);
  const next = lengthAfter(words.zheBegins);
  const begins = lengthAfter(words.zhuBegins);
  if (next > begins) return zhe(particle > 0 || begins === 0);
  if (begins > 0 && particle <= begins) return zhu(particle === 0);
  // A word that reaches over both sides: 抱着书, 穿着者.
  if (begins > 0) return zhe(verb !== undefined && verb.offset + 1 < particle);
  const mayEnd = wordBefore(words.zhuMayEnd) !== undefined;
  if (particle > 0) return zhe(!mayEnd && (!isTitle(text[index + 1]) || particle > 2));
  if (mayEnd) return zhu(false);
  return withoutWord(text, index);
}

const isHan = (char: string | undefined): boolean => char !== undefined && /\p{Script=Han}/u.test(char);
const isTitle = (char: string | undefined): boolean => char === '《' || char === '〈';

/** An author's name before it and a title or nothing after it speak for 著; a verb before it for 着. */
function withoutWord(text: string, index: number): ZheOrZhu {
  const after = text[index + 1];
  const closes = after === undefined || isTitle(after) || /[\s)）]/.test(after);
  let start = index;
  while (start > 0 && index - start < 5 && isHan(text[start - 1])) start--;
  const name = text.slice(start, index);
  if (closes && name === '') return zhu(false);
  // 《江海集》，李明著，某某出版社; （清）顾炎武著; 共产党宣言著于1848年.
  if (/^于[0-9〇一二]/.test(text.slice(index + 1, index + 3))) return zhu(false);
  const named = /[》〉)）〕][，,、]?$/.test(text.slice(Math.max(0, start - 2), start));
  if (named && /[，。；、,;.]/.test(after ?? '') && name.length >= 2 && name.length <= 4) return zhu(false);
  if (closes && name.length >= 2 && name.length <= 4 && surnames.includes(fold(name[0]!))) return zhu(false);
  return zhe(name !== '' && !isTitle(after));
}
