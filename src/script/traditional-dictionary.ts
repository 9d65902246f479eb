import { ConverterFactory, type DictGroup } from 'opencc-js';
import { configs } from 'opencc-js/preset';
import { keptShapes, neverMade, ownForms, ownShapes } from './data/traditional-words.ts';
import { fold } from './fold.ts';
import { identityTable } from './map-code-units.ts';

/**
 * Whose standard characters. Words are nowhere changed (网络 is 網絡, not 網路).
 * - `tw`: Taiwan (臺 裡 為; 著 for both 着 and 著). What zh-Hant pages show.
 * - `hk`: Hong Kong (台 裏 為; 着 and 著 apart, as in simplified).
 */
export type TraditionalLocale = 'tw' | 'hk';

/** What simplified characters and phrases are in a locale's traditional. */
export interface TraditionalDictionary {
  chars: ReadonlyMap<string, string>;
  phrases: ReadonlyMap<string, string>;
  /** How phrases begin, by their first two code units, and how long the longest is that begins so. */
  heads: ReadonlyMap<string, number>;
  /** Those that are not what their characters are one by one, by how they begin, as `pairAt` tells. */
  changing: ReadonlyMap<number, readonly string[]>;
  /** What each code unit becomes that is a character by itself. */
  units: Uint16Array;
}

/** Two code units of a text as one number: a map of numbers is asked without a string being made. */
export const pairAt = (text: string, index: number): number =>
  (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1);

/**
 * OpenCC's dictionary for a locale, with this project's forms before it. Only entries that keep the place
 * of each character and its fold class are in it: whatever it makes is as long as what it was made from
 * and folds to the same.
 */
export function traditionalDictionary(locale: TraditionalLocale): TraditionalDictionary {
  const groups = configs?.[`s2${locale}`]?.conversionChain;
  if (!groups)
    throw new Error(`opencc-js has no configuration "s2${locale}"; its own list is in opencc-js/preset`);
  const [words = [], ...shapes] = groups.map(entriesOf);
  const kept = [...keptShapes].map((char) => [char, char] as const);
  const toShapes = ConverterFactory(
    ...shapes.map((group): DictGroup => [[...group, ...ownShapes[locale], ...kept]]),
  );

  const chars = new Map<string, string>();
  const phrases = new Map<string, string>();
  const own = ownForms.filter((row) => (row.locale ?? locale) === locale).flatMap(({ forms }) => forms);
  for (const [from, to] of [...own, ...words]) {
    const map = [...from].length === 1 ? chars : phrases;
    if (!map.has(from)) map.set(from, toShapes(to));
  }
  // Characters that only the locale's shapes change: 着 is 著 in Taiwan.
  for (const [from] of shapes.flat())
    if (from.length === 1 && !chars.has(from)) chars.set(from, toShapes(from));
  const heads = new Map<string, number>();
  const changing = new Map<number, string[]>();
  for (const [phrase, converted] of phrases) {
    const head = phrase.slice(0, 2);
    heads.set(head, Math.max(heads.get(head) ?? 0, phrase.length));
    if (converted === Array.from(phrase, (char) => chars.get(char) ?? char).join('')) continue;
    const alike = changing.get(pairAt(phrase, 0));
    if (alike) alike.push(phrase);
    else changing.set(pairAt(phrase, 0), [phrase]);
  }
  const units = identityTable();
  for (const [from, to] of chars) if (from.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0);
  return { chars, phrases, heads, changing, units };
}

type Entry = readonly [from: string, to: string];

function entriesOf(group: DictGroup): Entry[] {
  return group
    .flatMap((dictionary) =>
      typeof dictionary === 'string'
        ? dictionary.split('|').map((line): Entry => {
            const [from = '', to = ''] = line.split(' ');
            return [from, to];
          })
        : dictionary.map(([from, to]): Entry => [from, to]),
    )
    .filter(
      ([from, to]) =>
        from.length === to.length &&
        fold(from) === fold(to) &&
        ![...neverMade].some((char) => to.includes(char)),
    );
}
