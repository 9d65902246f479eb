import { countSigns } from '../../script/count-signs.ts';
import { isSimplifiedOnly } from '../byte-runs/simplified-only.ts';
import { characterBefore } from '../character-before.ts';
import type { Span } from '../edit.ts';
import { codeOf, isGb2312 } from '../gbk.ts';
import { pairOf } from '../language-model.ts';

/** Two characters before a mark, and what they stand behind. */
const pair = /(?<=[\p{Script=Han})\]”》])[\u4e00-\u9fff]{2}(?=[，。、；：！？,;:!?])/gu;
/** So many that a converter would have changed are no chance; bytes out of step make such wherever they stand. */
const fewest = 6;
/** For each that stands elsewhere, so many stand so. */
const timesElsewhere = 4;
/** So many elsewhere, and more than in pairs so far, are too many: most pages are simplified, and need not be read on. */
const mostBesides = 100;
/** For each, the page has so many characters that a converter made. */
const timesConverted = 3;

/**
 * Two characters of no meaning that some sites put before marks, after they converted a page, to make it differ from its
 * source: `電子织刹、電器件颖脸、`. On a page that is traditional but for these, what is simplified in them tells. With
 * those, what reads nowhere else is taken. In order.
 */
export function strewnPairs(text: string): Span[] {
  if (!mayBeStrewn(text)) return [];
  const all = [...text.matchAll(pair)].map(({ index }) => index);
  const telling = new Set(
    all.filter((at) => isSimplifiedOnly(text.charCodeAt(at)) || isSimplifiedOnly(text.charCodeAt(at + 1))),
  );
  if (telling.size < fewest) return [];
  const words = new Set([...telling].map((at) => text.slice(at, at + 2)));
  if (words.size * timesElsewhere < telling.size * (timesElsewhere - 1)) return [];
  const { converted, genuine } = countSigns(text);
  if (converted + genuine < timesConverted * telling.size) return [];
  return all.filter((at) => telling.has(at) || readsNowhere(text, at)).map((at): Span => [at, at + 2]);
}

const marks = new Uint8Array(0x10000);
for (const mark of '，。、；：！？,;:!?') marks[mark.charCodeAt(0)] = 1;

/** Whether characters that a converter would have changed stand in pairs before marks, and hardly anywhere else. */
function mayBeStrewn(text: string): boolean {
  let strewn = 0;
  let besides = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSimplifiedOnly(text.charCodeAt(at))) continue;
    if (marks[text.charCodeAt(at + 1)] === 1 || marks[text.charCodeAt(at + 2)] === 1) strewn++;
    else if (++besides > mostBesides && besides > strewn) return false;
  }
  // Of a pair both may be such.
  return strewn >= fewest && besides * timesElsewhere <= strewn;
}

/**
 * Whether simplified text may have both characters, but reports have neither the two side by side nor the first behind what
 * stands before it, and the page has the two nowhere else.
 */
function readsNowhere(text: string, at: number): boolean {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (!isGb2312(codeOf(first)) || !isGb2312(codeOf(second)) || pairOf(first, second).times > 0) return false;
  const before = characterBefore(text, at);
  if (before >= 0 && pairOf(text.charCodeAt(before), first).times > 0) return false;
  return text.indexOf(text.slice(at, at + 2)) === text.lastIndexOf(text.slice(at, at + 2));
}
