import { sentenceEndsBefore } from './characters.ts';
import { hanValue } from './heading-mark.ts';

/** The number of an article, not of one that is spoken of: 第五条的规定, 第一条，要…. */
const number =
  /第([一二三四五六七八九十]{1,3})条(?=[ \u3000\u4e00-\u9fff（“《])(?![的第款项规之中内是和或至与及])/g;
/** The title of a chapter or of the rules, which the first article follows. */
const chapter = /(?:第[一二三四五六七八九十]{1,3}[章节][^。；：，]{1,24}|^[^。；：，]{4,60})$/;
const reach = 64;
const fewest = 3;

/**
 * Where the articles of rules begin that run into each other: numbers that count up from the first, at sentences' ends and
 * below the titles of chapters.
 *
 * @returns offsets in order
 */
export function articleStarts(text: string): number[] {
  const places: number[] = [];
  for (const { index, 1: written = '' } of text.matchAll(number)) {
    if (hanValue(written) !== places.length + 1) continue;
    const before = text.slice(Math.max(0, index - reach), index);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    // Breaks may have become spaces.
    const end = index - (before.length - before.trimEnd().length);
    if (line === '' || sentenceEndsBefore(text, end) || chapter.test(line)) places.push(index);
  }
  return places.length >= fewest ? places : [];
}
