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

const plain = new Map<string, string>();
/** There are some thirteen hundred syllables with their tones, and a page may have no end of what is none. */
const mostPlain = 5000;

/** A syllable without its tone mark; ü stays. */
export function withoutTone(reading: string): string {
  let known = plain.get(reading);
  if (known === undefined) {
    known = reading
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0304\u030c]/g, '')
      .normalize('NFC');
    if (plain.size < mostPlain) plain.set(reading, known);
  }
  return known;
}
