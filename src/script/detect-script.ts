import { damageTable } from './data/damage-table.ts';
import {
  alsoTraditional,
  habitual,
  leftAlone,
  civicWords,
  elsewhere,
  leftWords,
  mainlandMatters,
  mainlandOffices,
  mainlandUsage,
  queens,
} from './data/script-signs.ts';
import { keptInConverted, simplifiedChoices } from './data/simplified-choices.ts';
import { simplifiedTable } from './data/simplified-table.ts';

/** Simplified; written in traditional; or simplified turned into traditional. */
export type Script = 'hans' | 'hant' | 'hant-converted';

/** Which script a text is in, with the counts that say so. */
export interface ScriptEvidence {
  script: Script;
  /** Characters that only simplified text has. */
  simplified: number;
  /** Characters that only traditional text has. */
  traditional: number;
  /** Characters a word-blind converter leaves and traditional text would write otherwise (災后, 聯系). */
  left: number;
  /** Characters such a converter never makes (於, 範, 幹). */
  genuine: number;
  /** True where the traditional is what somebody who writes it, or a converter that goes by words, would write. */
  byWords: boolean;
  /** The evidence in words. */
  reason: string;
}

const [simplifiedSign, convertedSign, genuineSign, leftSign, wordSign] = [1, 2, 3, 4, 5];
let signs: Uint8Array | undefined;
/** So many simplified characters in quotations are no oversight of a converter. */
const severalQuoted = 4;
const words = new Set(leftWords.split(' '));
const names = new Set(queens.split(' '));
/** A converter leaves several of its signs in a text of this length: one alone may be a name, 范 or 于 or 小筑. */
const enoughForSeveral = 200;
const mayBeName = /[于范]|小筑/;
/** 處于, 規范: no name, wherever it stands. */
const noName =
  /[處位在對關由屬至用低高大小優等基鑒便利趨居源終出敢善勇樂忠致過急限寓歸安富易生始陷]于|[規示模防典]范|范[圍疇例]/;
const anyOf = (list: string): RegExp => new RegExp(list.split(' ').join('|'), 'g');
const [offices, matters, usage, civic, outside] = [
  mainlandOffices,
  mainlandMatters,
  mainlandUsage,
  civicWords,
  elsewhere,
].map(anyOf) as [RegExp, RegExp, RegExp, RegExp, RegExp];
/** How many different words of a kind a text has. */
const differing = (text: string, words: RegExp): number => new Set(text.match(words)).size;

/**
 * Tell the script of a text. Linear.
 *
 * @param annotated whether readings had been put behind characters, or bytes split: only copy sites that convert
 *   simplified pages do so, some of them by words. Without it text that has no sign of its own is taken for genuine.
 */
export function detectScript(text: string, annotated = false): ScriptEvidence {
  const { simplified, converted, genuine, left: signs } = countSigns(text);
  const left = signs > 0 && signs <= mostNamed ? signs - countNames(text) : signs;
  const traditional = converted + genuine;
  const byWords = genuine > 5 * left + 2;
  const evidence = { simplified, traditional, left, genuine, byWords };
  if (traditional === 0 || traditional < simplified)
    return { script: 'hans', ...evidence, reason: '多为简体字' };
  const found = (script: Script, reason: string): ScriptEvidence => ({ script, ...evidence, reason });
  if (simplified > 0 && !annotated && quotesSimplified(text, simplified))
    return found('hant', '简体字只见于引文，转码者不会单留引文不转');
  if (
    left > genuine &&
    !(
      left === 1 &&
      mayBeName.test(text) &&
      !noName.test(text) &&
      text.length > enoughForSeveral &&
      !isMainland(text)
    )
  )
    return found('hant-converted', '繁体字中夹有未转换的简体用字（如“災后”“聯系”）');
  if (annotated) return found('hant-converted', '繁体字后注有拼音，或字节断裂');
  // Whoever writes traditional has no simplified characters but in quotations.
  const mixed = simplified > 0 && hasMainlandSigns(text);
  const mainland = mixed || isMainland(text);
  // Somebody who writes it has several in a text of some length; a name may have one, in a converted text, too.
  const strayed = mainland && genuine <= Math.max(1, left) && differing(text, offices) >= severalOffices;
  if (genuine > 0 && !strayed) return found('hant', '繁体用字合乎规范（如“於”“範”“幹”）');
  return mainland
    ? found('hant-converted', '繁体字配大陆用语和引号，没有只见于规范繁体的字')
    : found('hant', '无逐字转换的痕迹');
}

/** So many different words of the mainland's offices outweigh one that speaks of elsewhere. */
const severalOffices = 2;

const hasMainlandWords = (text: string): boolean =>
  [offices, matters, usage].some((words) => differing(text, words) > 0);

const hasMainlandSigns = (text: string): boolean =>
  !text.includes('「') && (text.includes('“') || hasMainlandWords(text));

/**
 * Whether traditional text may have been converted: no sign says that it was not, and a word or the quotation marks are
 * of the mainland. What else tells of a copy site decides.
 */
export function mayBeConverted(text: string): boolean {
  const { script, genuine } = detectScript(text);
  return script === 'hant-converted' || (script === 'hant' && genuine === 0 && hasMainlandSigns(text));
}

/** Whether a text has the usage and the quotation marks of the mainland. */
function isMainland(text: string): boolean {
  if (text.includes('「')) return false;
  const own = differing(text, offices);
  if (own >= severalOffices) return true;
  if (differing(text, outside) > 0) return false;
  if (own + differing(text, matters) > 0) return true;
  const words = differing(text, usage);
  return text.includes('“') ? words > 0 || differing(text, civic) > 1 : words > 2;
}

/** Who is called 于 or 范, at the beginning of a clause; 于是 and 范圍 are none, nor is 于 before a day. */
const named =
  /(?<=^|[\s，。；：、！？“”「」『』《》（）])(?:于(?![是此該某其各本今昨去明上下年月每])|范(?![圍文例本疇式]))[\u4e00-\u9fff](?=[\u4e00-\u9fff，。、；：」》）])/gu;

/** A text that has more of what a converter leaves has it elsewhere than in names. */
const mostNamed = 40;

/** How often names stand in a text that begin with what a converter leaves: where they begin a clause, all of them. */
function countNames(text: string): number {
  const names = new Set(text.match(named));
  let times = 0;
  for (const name of names) times += text.split(name).length - 1;
  return times;
}

/** How many characters of each kind a text has. */
interface Signs {
  simplified: number;
  converted: number;
  genuine: number;
  left: number;
}

function countSigns(text: string): Signs {
  signs ??= readSigns();
  const counts = new Uint32Array(6);
  for (let i = 0; i < text.length; i++) {
    const sign = signs[text.charCodeAt(i)]!;
    if (sign === 0) continue;
    const isIn = (list: ReadonlySet<string>): boolean =>
      list.has(text.slice(i, i + 2)) || list.has(text.slice(i - 1, i + 1));
    if (sign === leftSign ? !isIn(names) : sign !== wordSign) counts[sign]!++;
    else if (sign === wordSign && isIn(words)) counts[leftSign]!++;
  }
  const [, simplified = 0, converted = 0, genuine = 0, left = 0] = counts;
  return { simplified, converted, genuine, left };
}

const quotation = /“[^“”\n]*”|「[^「」\n]*」|『[^『』\n]*』/g;

/**
 * True where all that is simplified stands in quotations that are simplified throughout, and what is left has no sign
 * of a converter. Any converter changes 关, 实 and 区 wherever they stand: it does not leave out quotations; whoever
 * quotes a mainland paper in Hong Kong may. A few such characters are not enough in a text of mainland usage.
 *
 * @param simplified how many characters that only simplified text has stand in the whole text
 */
function quotesSimplified(text: string, simplified: number): boolean {
  let quoted = 0;
  const around = text.replace(quotation, (quote) => {
    const signs = countSigns(quote);
    if (signs.simplified === 0 || signs.converted + signs.genuine > 0) return quote;
    quoted += signs.simplified;
    return '';
  });
  if (quoted < simplified) return false;
  const { left, genuine } = countSigns(around);
  if (left > genuine) return false;
  return quoted >= severalQuoted || genuine > 0 || !hasMainlandWords(around);
}

function readSigns(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (char: string, sign: number): void => void (table[char.charCodeAt(0)] = sign);
  const made = new Set<string>();
  const converted = new Set<string>();
  for (let i = 0; i < damageTable.length; i += 2) {
    made.add(damageTable[i + 1]!);
    converted.add(damageTable[i]!);
    if (!alsoTraditional.includes(damageTable[i]!)) set(damageTable[i]!, simplifiedSign!);
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
    set(char, other ? convertedSign! : genuineSign!);
    if (!other) ambiguous.add(simple);
  }
  for (const char of [...words].join('')) if (ambiguous.has(char)) set(char, wordSign!);
  for (const char of leftAlone) set(char, leftSign!);
  for (const char of habitual) set(char, convertedSign!);
  // 着 and 著 both stand in either script.
  for (const char of '着著') set(char, 0);
  return table;
}
