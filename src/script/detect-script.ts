import { countNames } from './count-names.ts';
import { countSigns } from './count-signs.ts';
import { hasMainlandSigns, hasMainlandWords, hasSeveralOffices, isMainland } from './mainland.ts';

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

/** So many simplified characters in quotations are no oversight of a converter. */
const severalQuoted = 4;
/** A converter leaves several of its signs in a text of this length: one alone may be a name, 范 or 于 or 小筑. */
const enoughForSeveral = 200;
const mayBeName = /[于范]|小筑/;
/** 處于, 規范: no name, wherever it stands. */
const noName =
  /[處位在對關由屬至用低高大小優等基鑒便利趨居源終出敢善勇樂忠致過急限寓歸安富易生始陷]于|[規示模防典]范|范[圍疇例]/;
/** Whether the one sign of a converter that a text has may be a name. */
const isNameAlone = (text: string): boolean =>
  mayBeName.test(text) && !noName.test(text) && text.length > enoughForSeveral && !isMainland(text);

/** A text that has more of what a converter leaves has it elsewhere than in names. */
const mostNamed = 40;

/**
 * Tell the script of a text. Linear.
 *
 * @param annotated whether readings had been put behind characters, or bytes split: only copy sites that convert
 *   simplified pages do so, some of them by words. Without it text that has no sign of its own is taken for genuine.
 */
export function detectScript(text: string, annotated = false): ScriptEvidence {
  const { simplified, converted, genuine, left: all } = countSigns(text);
  const left = all > 0 && all <= mostNamed ? all - countNames(text) : all;
  const traditional = converted + genuine;
  const byWords = genuine > 5 * left + 2;
  const evidence = { simplified, traditional, left, genuine, byWords };
  const found = (script: Script, reason: string): ScriptEvidence => ({ script, ...evidence, reason });
  if (traditional === 0 || traditional < simplified) return found('hans', '多为简体字');
  if (simplified > 0 && !annotated && quotesSimplified(text, simplified))
    return found('hant', '简体字只见于引文，转码者不会单留引文不转');
  if (left > genuine && !(left === 1 && isNameAlone(text)))
    return found('hant-converted', '繁体字中夹有未转换的简体用字（如“災后”“聯系”）');
  if (annotated) return found('hant-converted', '繁体字后注有拼音，或字节断裂');
  // Whoever writes traditional has no simplified characters but in quotations.
  const mixed = simplified > 0 && hasMainlandSigns(text);
  const mainland = mixed || isMainland(text);
  // Somebody who writes it has several in a text of some length; a name may have one, in a converted text, too.
  const strayed = mainland && genuine <= Math.max(1, left) && hasSeveralOffices(text);
  if (genuine > 0 && !strayed) return found('hant', '繁体用字合乎规范（如“於”“範”“幹”）');
  return mainland
    ? found('hant-converted', '繁体字配大陆用语和引号，没有只见于规范繁体的字')
    : found('hant', '无逐字转换的痕迹');
}

/**
 * Whether traditional text may have been converted: no sign says that it was not, and a word or the quotation marks are
 * of the mainland. What else tells of a copy site decides.
 */
export function mayBeConverted(text: string): boolean {
  const { script, genuine } = detectScript(text);
  return script === 'hant-converted' || (script === 'hant' && genuine === 0 && hasMainlandSigns(text));
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
