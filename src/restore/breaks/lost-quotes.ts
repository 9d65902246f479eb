import { sentenceEndsBefore } from './characters.ts';
import type { Verdict } from './verdict.ts';
import type { Gap } from './gaps.ts';
import { asksBefore } from './question.ts';

/** What a space follows rather than a quotation. */
const numbered = /第[一二三四五六七八九十]{1,3}[章节節条條编編]$|部分$/;

/** As many pairs make a page's habit, and as large a share of its `?`. */
const fewest = 2;
const share = 0.6;

/** So near before the words a comma or a full stop stands, in UTF-16 code units. */
const reach = 60;

/** A few words in the middle of a sentence, with one `?` on either side: 深入贯彻?三个代表?重要思想. */
const quoted =
  /(?<=[\u4e00-\u9fff，、：,:])\?(?=[\u4e00-\u9fff《])([^?。！？；\n]{2,24})\?(?=(?!第[一二三四五六七八九十])[\u4e00-\u9fff，。、；：）,;:)])/g;

/**
 * Quotation marks that the page's encoding lacked and that became `?`: they come in pairs, inside sentences, again and
 * again on a page, where lost spaces and breaks do not.
 */
export function lostQuotes(text: string, gaps: readonly Gap[]): Map<Gap, Verdict> {
  const verdicts = new Map<Gap, Verdict>();
  if (gaps.length < 2 * fewest) return verdicts;
  const byStart = new Map(gaps.map((gap) => [gap.start, gap]));
  let end = 0;
  const pairs = [...text.matchAll(quoted)].flatMap(({ 0: found, index }) => {
    // Names in a row, each behind a `?`, are no words within sentences.
    const amid =
      /[，。；：,;:]/.test(text.slice(Math.max(end, index - reach), index)) &&
      !numbered.test(text.slice(index - 6, index));
    end = index + found.length;
    const [open, close] = [byStart.get(index), byStart.get(index + found.length - 1)];
    const alone = open?.end === index + 1 && close?.end === index + found.length;
    const asks = asksBefore(text, index) ?? asksBefore(text, index + found.length - 1);
    return amid && alone && !asks && !sentenceEndsBefore(text, index) ? [{ open, close }] : [];
  });
  if (pairs.length < fewest || pairs.length * 2 < share * gaps.length) return verdicts;
  for (const { open, close } of pairs) {
    verdicts.set(open, mark('“'));
    verdicts.set(close, mark('”'));
  }
  return verdicts;
}

const mark = (reading: string): Verdict => ({
  reading,
  reason: '本页句中词语两侧屡屡成对出现“?”，疑为丢失的引号',
  certainty: 'conjecture',
  alternatives: ['', '\u3000', '？'],
});
