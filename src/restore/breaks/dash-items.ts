/** So many make a list. */
const fewest = 3;

/** Where ——…。 begins a paragraph behind a sentence, on a page that has several. */
export function dashItems(text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf('——'); at >= 0; at = text.indexOf('——', at + 2))
    if (/[。：；！]/.test(text[at - 1] ?? '') && text[at + 2] !== '—') places.push(at);
  return places.length >= fewest ? places : [];
}
