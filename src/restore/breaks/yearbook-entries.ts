/** So many entries are a yearbook's. */
const fewest = 3;
/** The name of an entry, with its brackets. */
const longestName = 32;

/** Where the entries of a yearbook begin, each with its name in 【】, behind a sentence. */
export function yearbookEntries(text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf('【'); at >= 0; at = text.indexOf('【', at + 1)) {
    // No farther than a name is long: a page may have 【 without end.
    const closes = text.slice(at, at + longestName + 1).includes('】');
    if (closes && /[。！；”）]/.test(text[at - 1] ?? '')) places.push(at);
  }
  return places.length >= fewest ? [...titleOfEntries(text), ...places] : [];
}

/** What the entries are of stands above the first: 林业|【概况】. */
export const titleOfEntries = (text: string): number[] =>
  Array.from(/^\p{Script=Han}{2,20}(?=【)/u.exec(text) ?? [], ({ length }) => length);
