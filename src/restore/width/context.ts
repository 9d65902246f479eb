import { isHan, isSpace } from '../breaks/characters.ts';

const chinesePunctuation = new Set('，。、；：？！“”‘’（）《》〈〉【】「」『』…—·');

/** Whether a character is Chinese or punctuation of Chinese text. */
export const isChinese = (character: string | undefined): boolean =>
  isHan(character) || (character !== undefined && chinesePunctuation.has(character));

/** The character before offset `at`, spaces left aside; `undefined` at a line's start. */
export function before(text: string, at: number): string | undefined {
  let last = at - 1;
  while (isSpace(text[last]) && last > at - 4) last--;
  return text[last] === '\n' ? undefined : text[last];
}

/** The character at or after offset `at`, spaces left aside; `undefined` at a line's end. */
export function after(text: string, at: number): string | undefined {
  let next = at;
  while (isSpace(text[next]) && next < at + 3) next++;
  return text[next] === '\n' ? undefined : text[next];
}

/** How far from a mark between figures or letters Chinese may stand for the mark to be Chinese. */
const reach = 12;

/** Whether Chinese characters stand near on both sides of offset `at`. */
export function amidChinese(text: string, at: number): boolean {
  const near = (step: 1 | -1): boolean => {
    for (let away = 1; away <= reach; away++) if (isHan(text[at + step * away])) return true;
    return false;
  };
  return near(-1) && near(1);
}
