import { pinyin } from 'pinyin-pro';

const known = new Map<string, readonly string[]>();

/** Every reading of a character, with tone marks; none for what is no Chinese character. */
export function readingsOf(character: string): readonly string[] {
  let readings = known.get(character);
  if (!readings) {
    readings = pinyin(character, { multiple: true, type: 'array', nonZh: 'removed' });
    known.set(character, readings);
  }
  return readings;
}

const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;

/** True where the syllable carries a tone mark, as every injected reading does. */
export const isToned = (reading: string): boolean => toned.test(reading);

/** A syllable without its tone mark; ü stays. */
export const withoutTone = (reading: string): string =>
  reading
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
