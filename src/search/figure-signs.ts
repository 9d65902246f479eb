import { type Folded, foldForSearch } from './fold-for-search.ts';

/*
 * Punctuation does not matter in a search, but 12.3% is another figure than 123 or 1,234. So where a query writes the
 * point or the per cent sign of a figure, what it finds has them, too.
 */

/** The point between two digits, however it is written (5·12), and the sign of a part behind one. */
const signs = /(?<=[0-9０-９])(?:[.．·•‧・](?=[0-9０-９])|\s*[%％﹪‰])/g;
const kept = /[.%‰]/g;

/** Fold a text for search as {@link foldForSearch} does, but keep the signs of its figures. */
export function foldWithSigns(text: string): Folded {
  const out: Folded = { text: '', starts: [], ends: [] };
  const add = (folded: Folded, from: number): void => {
    out.text += folded.text;
    for (const start of folded.starts) out.starts.push(from + start);
    for (const end of folded.ends) out.ends.push(from + end);
  };
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(signs)) {
    add(foldForSearch(text.slice(from, index)), from);
    from = index + sign.length;
    const last = sign.at(-1)!;
    add({ text: last === '‰' ? last : /[%％﹪]/.test(last) ? '%' : '.', starts: [index], ends: [from] }, 0);
  }
  add(foldForSearch(text.slice(from)), from);
  return out;
}

/** What {@link foldWithSigns} gives, without the signs. */
export const withoutSigns = (folded: string): string => folded.replace(kept, '');

/** The figures that have such a sign, of what {@link foldWithSigns} gives. */
export const signedFigures = (folded: string): string[] =>
  (folded.match(/[0-9.%‰]+/g) ?? []).filter((figure) => /[.%‰]/.test(figure));

/** What stands between letters, where figures are: to fold a whole text twice would cost twice as much. */
const betweenLetters = /[^\p{L}]{2,}/gu;

/** {@link signedFigures} of a text that is not folded. */
export const figuresOf = (text: string): string[] =>
  (text.match(betweenLetters) ?? [])
    .filter((part) => part.search(signs) >= 0)
    .flatMap((part) => signedFigures(foldWithSigns(part).text));
