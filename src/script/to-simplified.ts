import { keptInConverted, simplifiedChoices } from './data/simplified-choices.ts';
import { simplifiedTable } from './data/simplified-table.ts';
import { lookalikePairs, variantPairs } from './data/variant-pairs.ts';
import { identityTable, mapCodeUnits, undecided } from './map-code-units.ts';
import { indexWords, longestWord } from './word-index.ts';
import { zheOrZhu } from './zhe-or-zhu.ts';

/**
 * Where traditional text comes from: written so; made from simplified text character by character; or
 * made so by a converter that left 着, so that each 著 stood in the original.
 */
export type TraditionalSource = 'hant' | 'converted' | 'converted-but-zhe';

/** Which character a code unit stands for, by the words around it. */
type Decide = (text: string, index: number) => string;

interface Simplifier {
  table: Uint16Array;
  decide: (text: string, index: number) => number;
}

const simplifiers = new Map<TraditionalSource, Simplifier>();

/**
 * Traditional to simplified, one code unit to one: by a table, and by words at the few characters where
 * simplified tells apart what traditional does not (著, 乾, 徵 …).
 *
 * @param source decides what such a character is where no word speaks: a converted page has 昇 or 乾 only
 *   because its original had them; in genuine traditional text they are 升 and 干
 * @returns a text of the same length in UTF-16 code units
 */
export function toSimplified(text: string, source: TraditionalSource = 'converted'): string {
  const { table, decide } = simplifierOf(source);
  return mapCodeUnits(text, table, decide);
}

function simplifierOf(source: TraditionalSource): Simplifier {
  let simplifier = simplifiers.get(source);
  if (!simplifier) simplifiers.set(source, (simplifier = makeSimplifier(source)));
  return simplifier;
}

/**
 * 1 for each UTF-16 code unit that becomes another in text of some source, wherever that came from.
 *
 * @param others more characters that are to have 1
 */
export function mayBeSimplified(others = ''): Uint8Array {
  const tables = (['hant', 'converted', 'converted-but-zhe'] as const).map(
    (source) => simplifierOf(source).table,
  );
  return Uint8Array.from({ length: 0x10000 }, (_, unit) =>
    tables.some((table) => table[unit] !== unit) || others.includes(String.fromCharCode(unit)) ? 1 : 0,
  );
}

/** A genuinely traditional reading for a simplified page. Offsets stay. */
export function toSimplifiedDisplay(text: string): string {
  return toSimplified(text, 'hant');
}

function makeSimplifier(source: TraditionalSource): Simplifier {
  const table = identityTable();
  const pairs = simplifiedTable + lookalikePairs + (source === 'hant' ? variantPairs : '');
  for (let i = 0; i < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  if (source !== 'hant') {
    for (const char of keptInConverted) table[char.charCodeAt(0)] = char.charCodeAt(0);
  }
  const decisions = new Map<number, Decide>();
  if (source !== 'converted-but-zhe')
    decisions.set('著'.charCodeAt(0), (text, at) => zheOrZhu(text, at).char);
  for (const choice of simplifiedChoices) {
    const otherwise = source === 'hant' ? choice.hant : choice.converted;
    const words = `${choice.words ?? ''} ${source === 'hant' ? (choice.hantWords ?? '') : ''}`;
    if (words.trim() === '') {
      table[choice.char.charCodeAt(0)] = otherwise.charCodeAt(0);
      continue;
    }
    const index = indexWords(words, choice.char);
    decisions.set(choice.char.charCodeAt(0), (text, at) => {
      const [left, right] = (['before', 'after'] as const).map((side) => longestWord(text, at, index, side));
      const word = (right?.folded.length ?? 0) > (left?.folded.length ?? 0) ? right : left;
      return word?.answer ?? otherwise;
    });
  }
  for (const unit of decisions.keys()) table[unit] = undecided;
  return { table, decide: (text, at) => decisions.get(text.charCodeAt(at))!(text, at).charCodeAt(0) };
}
