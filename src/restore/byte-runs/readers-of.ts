import { annotatedReadings } from '../data/annotated-readings.ts';
import { charOfCode, codeOf, isLead, isTrail } from '../gbk.ts';
import { readingsOf, withoutTone } from '../readings.ts';
import { isText, readerOf } from './candidates.ts';

/** A character that may carry a reading, as a UTF-16 code unit, with what speaks for it whatever page it is. */
export interface ReaderUnit {
  unit: number;
  prior: number;
  /** True where copy sites are known to annotate it so. */
  often: boolean;
}

const known = new Map<string, readonly ReaderUnit[]>();

/** Every character of GBK that may carry a reading, in the order of code units; none for what is no syllable. */
export function readersOf(reading: string): readonly ReaderUnit[] {
  const before = known.get(reading);
  if (before) return before;
  const ofSyllable = bySyllable().get(withoutTone(reading));
  const often = oftenRead().get(reading);
  // A page may have no end of what is none.
  if (!ofSyllable && !often) return [];
  const units = new Set([...(ofSyllable ?? []), ...(often ?? [])].sort((a, b) => a - b));
  const found = Array.from(units).flatMap((unit) =>
    readerOf(String.fromCharCode(unit), reading).map(({ prior }) => ({
      unit,
      prior,
      often: often?.includes(unit) === true,
    })),
  );
  known.set(reading, found);
  return found;
}

let syllables: ReadonlyMap<string, readonly number[]> | undefined;

/** The characters of GBK by their syllables without a tone: to ask each of them for each reading would take far longer. */
const bySyllable = (): ReadonlyMap<string, readonly number[]> => (syllables ??= groupBySyllable());

function groupBySyllable(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (let code = 0x8140; code <= 0xfefe; code++) {
    if (!isLead(code >> 8) || !isTrail(code & 0xff)) continue;
    const character = charOfCode(code);
    if (!isText(character)) continue;
    for (const syllable of new Set(readingsOf(character).map(withoutTone)))
      add(groups, syllable, character.charCodeAt(0));
  }
  return groups;
}

let byReading: ReadonlyMap<string, readonly number[]> | undefined;

/** The characters that copy sites are known to annotate, by their reading. */
const oftenRead = (): ReadonlyMap<string, readonly number[]> => (byReading ??= groupByReading());

function groupByReading(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [character, reading] of annotatedReadings) add(groups, reading, character.charCodeAt(0));
  return groups;
}

function add(groups: Map<string, number[]>, key: string, unit: number): void {
  const group = groups.get(key);
  if (group) group.push(unit);
  else groups.set(key, [unit]);
}

/** In the order of their codes. */
export const byCode = (a: { unit: number }, b: { unit: number }): number => codeOf(a.unit) - codeOf(b.unit);
