import { contrastedCharacters } from './contrasted-characters.ts';
import { charsInContext, formsInContext } from './forms-in-context.ts';
import { mapCodeUnits } from './map-code-units.ts';
import {
  pairAt,
  traditionalDictionary,
  type TraditionalDictionary,
  type TraditionalLocale,
} from './traditional-dictionary.ts';

const dictionaries = new Map<TraditionalLocale, TraditionalDictionary>();
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A simplified reading in traditional characters, for display.
 *
 * Phrases count only where they begin and end with words of the text. OpenCC matches them greedily from
 * the left, across words: 命名|表彰 by 名表 (a watch), 考试|制度 by 试制, 国家|什么 by 家什.
 *
 * Some characters are decided by what stands around them (`data/traditional-contexts.ts`), and a character
 * that the text contrasts with another shape of itself stays as it is.
 *
 * Not for text that is traditional already: 里 in 鄰里 would be read as a simplified one.
 *
 * @returns a text of the same length in UTF-16 code units that folds to the same: offsets of the reading
 *   hold in it, and what is found in one is found in the other
 */
export function toTraditional(text: string, locale: TraditionalLocale = 'tw'): string {
  let dictionary = dictionaries.get(locale);
  if (!dictionary) dictionaries.set(locale, (dictionary = traditionalDictionary(locale)));
  const converted = convertWords(text, dictionary);
  if (text.search(decidedApart) === -1) return converted;
  const forms = new Map(formsInContext(text));
  for (const index of contrastedCharacters(text)) forms.set(index, text[index]!);
  return withForms(converted, forms);
}

/** What a text has in which anything is decided by its surroundings or by a contrast; most short ones have none. */
const decidedApart = new RegExp(`${charsInContext.source}|[“‘「『（(]`);

/** Each form in its place, one code unit for one. */
function withForms(text: string, forms: ReadonlyMap<number, string>): string {
  let out = '';
  let end = 0;
  for (const [index, form] of [...forms].sort(([a], [b]) => a - b)) {
    out += text.slice(end, index) + form;
    end = index + 1;
  }
  return out + text.slice(end);
}

/** What ends a clause. No phrase has one of these in it, and each is a word of its own or none: words never reach over it. */
const ends = new Set('\n，。；、！？（）《》“”');

/**
 * Words are sought only in clauses that have a phrase which says more than its characters. In all others the phrases
 * that may be found say what their characters do.
 */
function convertWords(text: string, dictionary: TraditionalDictionary): string {
  const converted = convertCharacters(text, dictionary);
  let out = '';
  let kept = 0;
  for (let i = 0; i + 1 < text.length; i++) {
    if (!saysMore(text, i, dictionary)) continue;
    let start = i;
    while (start > kept && !ends.has(text[start - 1]!)) start--;
    let end = i + 1;
    while (end < text.length && !ends.has(text[end]!)) end++;
    out += converted.slice(kept, start) + convertClause(text.slice(start, end), dictionary);
    kept = end;
    i = end - 1;
  }
  return out + converted.slice(kept);
}

/** Whether such a phrase begins here. */
const saysMore = (text: string, index: number, { changing }: TraditionalDictionary): boolean =>
  changing.get(pairAt(text, index))?.some((phrase) => text.startsWith(phrase, index)) ?? false;

/** Phrases from word to word of the text, then words. */
function convertClause(text: string, dictionary: TraditionalDictionary): string {
  const { phrases, heads } = dictionary;
  const starts = Array.from(segmenter.segment(text), ({ index }) => index);
  starts.push(text.length);
  let out = '';
  for (let word = 0; word < starts.length - 1; word++) {
    const start = starts[word]!;
    const longest = heads.get(text.slice(start, start + 2));
    let last = longest === undefined ? word : word + 1;
    while (
      longest !== undefined &&
      last + 1 < starts.length &&
      starts[last + 1]! - start <= longest &&
      last - word < most
    )
      last++;
    let phrase: string | undefined;
    while (last > word) {
      phrase = phrases.get(text.slice(start, starts[last]));
      if (phrase !== undefined) break;
      last--;
    }
    if (phrase === undefined) {
      out += convertWord(text.slice(start, starts[word + 1]), dictionary);
    } else {
      out += phrase;
      word = last - 1;
    }
  }
  return out;
}

function convertCharacters(text: string, { chars, units }: TraditionalDictionary): string {
  if (text.search(surrogate) === -1) return mapCodeUnits(text, units);
  let out = '';
  for (const char of text) out += chars.get(char) ?? char;
  return out;
}

const surrogate = /[\uD800-\uDFFF]/;

/** In how many words of the text a phrase is sought. */
const most = 8;

/** One word that is no phrase: the longest phrases in it from the left, else characters. */
function convertWord(word: string, { chars, phrases, heads }: TraditionalDictionary): string {
  if (word.length === 1) return chars.get(word) ?? word;
  let out = '';
  for (let i = 0; i < word.length;) {
    let end = Math.min(word.length, i + (heads.get(word.slice(i, i + 2)) ?? 0));
    while (end > i + 1 && !phrases.has(word.slice(i, end))) end--;
    const [char = ''] = word.slice(i);
    out += end > i + 1 ? phrases.get(word.slice(i, end))! : (chars.get(char) ?? char);
    i += end > i + 1 ? end - i : char.length;
  }
  return out;
}
