import { detectScript } from '../script/detect-script.ts';

/** What the letters of a text tell. `zh` splits in three: of each script, and traditional made by a converter. */
export type Language = 'zh-hans' | 'zh-hant' | 'zh-hant-converted' | 'ja' | 'ko' | 'other';

/** How much of a long text is looked at, in UTF-16 code units. */
const sample = 20_000;

/**
 * Tell a text's language by its letters: no word lists, so that languages written in Latin or Cyrillic are
 * all `other`. Readings put behind characters do not count as Latin text.
 */
export function languageOf(text: string): Language {
  const head = text.slice(0, sample);
  const count = (pattern: RegExp): number => head.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  // A word of an alphabet weighs what a character does.
  const words = count(
    /(?<![\p{L}(])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}]{2,}/gu,
  );
  if (hangul > han && hangul > words) return 'ko';
  if (kana > 0 && kana * 10 > han && kana + han > words) return 'ja';
  if (han === 0 || han < words) return 'other';
  const { script } = detectScript(head);
  return `zh-${script}`;
}

/** Whether a language is the one asked for; `zh` asks for all its scripts, `zh-hant` for both its kinds. */
export const isLanguage = (found: Language, asked: string): boolean =>
  found === asked || found.startsWith(`${asked}-`);

/** What can be asked for. */
export const askable: readonly string[] = [
  'zh',
  'zh-hans',
  'zh-hant',
  'zh-hant-converted',
  'ja',
  'ko',
  'other',
];
