import { annotatedReadings } from './data/annotated-readings.ts';
import type { Annotation } from './find-annotations.ts';
import { endOfEvidence } from './find-cut-reading.ts';
import { codeAt, isGb2312 } from './gbk.ts';
import { isToned, readingsOf, withoutTone } from './readings.ts';

/** What a page says of one character that a reading follows. */
export interface Witnessed {
  character: string;
  reading: string;
  /** Occurrences followed by the reading, outside runs that may be a primer. */
  times: number;
  /** Outside GB2312, as nearly all characters are that copy sites annotate. */
  outside: boolean;
  known: boolean;
  /** False for neutral syllables such as `men`, which could be words of another language. */
  toned: boolean;
}

/**
 * The characters of a page that have their reading always or never, and one each.
 * Occurrences count wherever they stand; only those outside primers count as evidence.
 *
 * @param mended how often characters have lost what reading they may have had
 */
export function alwaysAnnotated(
  text: string,
  annotations: readonly Annotation[],
  sparse: readonly Annotation[],
  mended?: ReadonlyMap<string, number>,
): Witnessed[] {
  const evidence = new Map<string, number>();
  for (const { base } of sparse) evidence.set(text[base]!, (evidence.get(text[base]!) ?? 0) + 1);
  const readings = new Map<string, Map<string, number>>();
  for (const { base, reading } of annotations) {
    const character = text[base]!;
    const row = readings.get(character) ?? new Map<string, number>();
    row.set(reading, (row.get(reading) ?? 0) + 1);
    readings.set(character, row);
  }
  // The last of a page that was cut may have lost its reading.
  const occurrences = countOf(text.slice(0, endOfEvidence(text)), readings.keys());
  const always: Witnessed[] = [];
  for (const [character, row] of readings) {
    const [[reading, times] = ['', 0], ...others] = [...row].sort((a, b) => b[1] - a[1]);
    const code = codeAt(character, 0);
    if (code < 0x8140 || !mayBeRead(character, reading)) continue;
    const bare = occurrences.get(character)! - times - (mended?.get(character) ?? 0);
    // A false match next to a character can keep its own reading away, once in a great while.
    if (others.length > 0 || bare > times / 20) continue;
    const known = annotatedReadings.get(character) === reading;
    always.push({
      character,
      reading,
      times: evidence.get(character) ?? 0,
      outside: !isGb2312(code),
      known,
      toned: isToned(reading),
    });
  }
  return always;
}

/** For each UTF-16 code unit its place among the characters that are being counted, plus one. Empty between counts. */
const counted = new Uint16Array(0x10000);

/** How often each of some characters, of one code unit each, stands in a text. */
function countOf(text: string, characters: Iterable<string>): ReadonlyMap<string, number> {
  const all = [...characters];
  const times = new Uint32Array(all.length + 1);
  all.forEach((character, place) => (counted[character.charCodeAt(0)] = place + 1));
  for (let at = 0; at < text.length; at++) times[counted[text.charCodeAt(at)]!]!++;
  for (const character of all) counted[character.charCodeAt(0)] = 0;
  return new Map(all.map((character, place) => [character, times[place + 1]!]));
}

/** True where it is one of the character's readings, or one of them without its tone, as 們 (mén) is in 我們. */
function mayBeRead(character: string, reading: string): boolean {
  const readings = readingsOf(character);
  return readings.includes(reading) || (!isToned(reading) && readings.map(withoutTone).includes(reading));
}
