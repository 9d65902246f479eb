import { fold } from '../script/fold.ts';
import { commonCharacters } from './common-characters.ts';

const punctuation = '，。、；：？！“”‘’（）《》〈〉【】—…·　％＊×';

/** 1 for what prose is made of, -1 for what no prose has, 0 for the rest. */
const weights = new Int8Array(0x10000);
for (let unit = 0x20; unit < 0x7f; unit++) weights[unit] = 1;
for (const unit of [0x09, 0x0a, 0x0d]) weights[unit] = 1;
for (let unit = 0; unit < 0x20; unit++) if (weights[unit] === 0) weights[unit] = -1;
for (let unit = 0x7f; unit < 0xa0; unit++) weights[unit] = -1;
for (let unit = 0xd800; unit < 0xf900; unit++) weights[unit] = -1;
for (const unit of [0xfffd, 0xfffe, 0xffff]) weights[unit] = -1;
for (const character of fold(commonCharacters) + punctuation) weights[character.charCodeAt(0)] = 1;

/**
 * How much a decoded text looks like Chinese prose, in either script.
 *
 * @returns from -1 (nothing but what prose never has) to 1 (nothing but its commonest characters); right
 * decodings are above 0.4, wrong ones about 0
 */
export function plausibility(text: string): number {
  if (text.length === 0) return 0;
  let sum = 0;
  for (const character of fold(text)) sum += weights[character.charCodeAt(0)]!;
  return sum / text.length;
}
