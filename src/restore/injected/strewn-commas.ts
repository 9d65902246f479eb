import type { Span } from '../edit.ts';

/** A comma behind a word and right before another mark. */
const comma =
  /(?<=[\p{Script=Han}A-Za-z0-9）)”》])[，,](?=[，,][\p{Script=Han}“《]|[。；！？]\s*(?:[\p{Script=Han}“《]|$))/gu;
/** So many are no slips. */
const fewest = 6;
/** Of a hundred commas, so many at least: whoever types slips now and then. */
const share = 10;

/** Commas that some sites put before other marks to make a page differ from its source: `外出旅行，，生怕`, `特别贵，。`. In order. */
export function strewnCommas(text: string): Span[] {
  if (!/[，,][，,。]/.test(text)) return [];
  const found = [...text.matchAll(comma)].map(({ index }): Span => [index, index + 1]);
  if (found.length < fewest) return [];
  let commas = 0;
  for (const character of text) if (character === '，' || character === ',') commas++;
  return found.length * 100 >= commas * share ? found : [];
}
