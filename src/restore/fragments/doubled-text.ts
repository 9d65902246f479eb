import type { FoundEdit } from '../edit.ts';

/** A page's title may stand above both. */
const mostTitles = 2;
const longestTitle = 60;
/** So much text of several lines no author writes twice. */
const shortest = 80;

/**
 * The text a second time, where a page has all of it twice, line by line: once for each kind of screen, or where its
 * parts were put together anew.
 */
export function doubledText(text: string): FoundEdit[] {
  const lines: { line: string; index: number }[] = [];
  let index = 0;
  for (const each of text.split('\n')) {
    const line = each.trim();
    if (line !== '') lines.push({ line, index });
    index += each.length + 1;
  }
  for (let first = 0; first <= mostTitles && first + 2 < lines.length; first++) {
    const half = (lines.length - first) / 2;
    const second = first + half;
    const isTwice =
      Number.isInteger(half) &&
      half > 1 &&
      lines.slice(first, second).every(({ line }, at) => line === lines[second + at]!.line);
    if (!isTwice || lines[second]!.index - lines[first]!.index < shortest) {
      if (lines[first]!.line.length > longestTitle) return [];
      continue;
    }
    const span = [lines[second]!.index, text.length] as const;
    const lemma = text.slice(...span);
    const reason = '全文在页上逐行重出一遍，只留一遍';
    return [
      { rule: 'fragments', span, lemma, reading: '', reason, certainty: 'conjecture', alternatives: [lemma] },
    ];
  }
  return [];
}
