import { isHan } from '../breaks/characters.ts';
import { soundsAround } from '../breaks/lost-sign.ts';

/** What a sentence ends in before its full stop. */
const endsWord = /[\u4e00-\u9fff”’）》)]/;
/** A number that a dot parts from a heading's words: 一.总体要求, （二）.主要做法. */
const label = /(?:^|[\n。；])[\s（(]*[一二三四五六七八九十甲乙丙丁]{1,3}[）)]?$/;
/** A sentence's last clause has so many characters, so that no abbreviation or name ends here. */
const shortest = 4;
/** So many characters around a dot that write foreign names make one of it, perhaps. */
const foreign = 2;
const atLineEnd = /[\u4e00-\u9fff”’）》)]\.[ \u3000”’"']*(?:\n|$)/;

/** Whether sentences of a text end in `.` at the ends of lines. */
export const usesDots = (text: string): boolean => atLineEnd.test(text);

/**
 * What the `.` at offset `at` is in Chinese text: a full stop at a line's end, for sure; between two characters perhaps,
 * on a page that has such, and not between the halves of a foreign name.
 *
 * @param dotted whether sentences of the page end so
 */
export function fullStop(text: string, at: number, dotted: () => boolean): 'surely' | 'perhaps' | undefined {
  if (!endsWord.test(text[at - 1] ?? '')) return undefined;
  const before = text.slice(Math.max(0, at - 12), at);
  if (label.test(at > 12 ? before : `\n${before}`)) return undefined;
  if (/[^\n，。；：、！？\s]*$/.exec(before)![0].length < shortest) return undefined;
  let next = at + 1;
  while (/[ \u3000”’"']/.test(text[next] ?? '\n')) next++;
  if (next >= text.length || text[next] === '\n') return 'surely';
  const between = isHan(text[at + 1]) || /[“《（]/.test(text[at + 1]!);
  return between && soundsAround(text, at, at + 1) < foreign && dotted() ? 'perhaps' : undefined;
}
