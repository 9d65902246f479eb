import { isHan, sentenceEndsBefore } from './characters.ts';

/** An item 一是, 二是 … in its place. */
export interface SeriesItem {
  at: number;
  value: number;
  behind: 'line' | 'sentence' | 'word';
}

const item = /([一二三四五六七八九十])是(?!否)/g;
const numerals = '一二三四五六七八九十';

/** Items 一是…二是…三是… that count up from 一是, in order; those within a clause are left out but for the first. */
export function findSeries(text: string): SeriesItem[][] {
  const series: SeriesItem[][] = [];
  let run: SeriesItem[] = [];
  for (const { 0: found, index: at } of text.matchAll(item)) {
    const value = numerals.indexOf(found[0]!) + 1;
    const before = text[at - 1];
    const behind =
      before === undefined || before === '\n'
        ? 'line'
        : sentenceEndsBefore(text, at)
          ? 'sentence'
          : isHan(before)
            ? 'word'
            : undefined;
    if (!behind || (behind === 'word' && value !== 1)) continue;
    if (value === 1) series.push((run = [{ at, value, behind }]));
    else if (run.length > 0 && value === run.at(-1)!.value + 1) run.push({ at, value, behind });
  }
  return series;
}
