import { pinyin } from 'pinyin-pro';

const known = new Map<string, readonly string[]>();

/**
 * Readings that Taiwan has and a dictionary of the mainland lacks: tables of readings for traditional characters have
 * either, and a page may have 績(jī) as well as 績(jì).
 */
const otherReadings: ReadonlyMap<string, string> = new Map(
  '績jī 擊jí 跡jī 蹟jī 識shì 質zhí 擁yǒng 儲chú 緝qì 攜xī 濤táo 綜zòng 誼yí 偽wèi 緯wèi 暫zhàn 檔dǎng'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Every reading of a character, with tone marks; none for what is no Chinese character. */
export function readingsOf(character: string): readonly string[] {
  let readings = known.get(character);
  if (!readings) {
    const other = otherReadings.get(character);
    readings = pinyin(character, { multiple: true, type: 'array', nonZh: 'removed' });
    if (other !== undefined && !readings.includes(other)) readings = [...readings, other];
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
