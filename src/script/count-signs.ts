import { damageTable } from './data/damage-table.ts';
import { alsoTraditional, habitual, leftAlone, leftWords, queens } from './data/script-signs.ts';
import { keptInConverted, simplifiedChoices } from './data/simplified-choices.ts';
import { simplifiedTable } from './data/simplified-table.ts';

/** How many characters of each kind a text has. */
export interface SignCounts {
  /** Those that only simplified text has. */
  simplified: number;
  /** Traditional ones that a converter may have made. */
  converted: number;
  /** Those that a word-blind converter never makes (於, 範, 幹). */
  genuine: number;
  /** Those that such a converter leaves, and that traditional text would write otherwise (災后, 聯系). */
  left: number;
}

/** What a character is a sign of; `inWord` is one of `left` in certain words alone. */
const [simplifiedSign, convertedSign, genuineSign, leftSign, inWordSign] = [1, 2, 3, 4, 5] as const;
let signs: Uint8Array | undefined;
const words = new Set(leftWords.split(' '));
const names = new Set(queens.split(' '));

/** Count the signs of each script in a text. Linear. */
export function countSigns(text: string): SignCounts {
  signs ??= readSigns();
  const counts = new Uint32Array(5);
  for (let i = 0; i < text.length; i++) {
    const sign = signs[text.charCodeAt(i)]!;
    if (sign === 0) continue;
    // A third of converted text is of the first kinds: nothing is made for these.
    if (sign < leftSign) counts[sign]!++;
    else if (sign === leftSign ? !isAround(text, i, names) : isAround(text, i, words)) counts[leftSign]!++;
  }
  const [, simplified = 0, converted = 0, genuine = 0, left = 0] = counts;
  return { simplified, converted, genuine, left };
}

/** Whether the character at `i` stands in one of some words of two characters. */
const isAround = (text: string, i: number, list: ReadonlySet<string>): boolean =>
  list.has(text.slice(i, i + 2)) || list.has(text.slice(i - 1, i + 1));

/** The sign of each UTF-16 code unit, 0 for none. */
function readSigns(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (char: string, sign: number): void => void (table[char.charCodeAt(0)] = sign);
  const made = new Set<string>();
  const converted = new Set<string>();
  for (let i = 0; i < damageTable.length; i += 2) {
    made.add(damageTable[i + 1]!);
    converted.add(damageTable[i]!);
    if (!alsoTraditional.includes(damageTable[i]!)) set(damageTable[i]!, simplifiedSign);
  }
  const ambiguous = new Set<string>();
  const inSimplified = new Set([...keptInConverted, ...habitual]);
  for (const { char, converted: original } of simplifiedChoices)
    if (char === original) inSimplified.add(char);
  for (let i = 0; i < simplifiedTable.length; i += 2) {
    const [char, simple] = [simplifiedTable[i]!, simplifiedTable[i + 1]!];
    if (habitual.includes(char)) ambiguous.add(simple);
    if (inSimplified.has(char)) continue;
    // Another shape of a character that converters do make may come from another converter: 髮 beside 發.
    const other = made.has(char) || converted.has(simple);
    set(char, other ? convertedSign : genuineSign);
    if (!other) ambiguous.add(simple);
  }
  for (const char of [...words].join('')) if (ambiguous.has(char)) set(char, inWordSign);
  for (const char of leftAlone) set(char, leftSign);
  for (const char of habitual) set(char, convertedSign);
  // 着 and 著 both stand in either script.
  for (const char of '着著') set(char, 0);
  return table;
}
