const letters = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêḿńňǹ';
const pattern = new RegExp(`[^\\s(]\\(([${letters}]{0,6})(?=\\s*(?:…{1,2}|\\.{3,6})?\\s*$)`, 'u');
/** What may stand behind the last character, in UTF-16 code units. */
const longest = 24;

/**
 * What is left of a reading where the page was cut in the midst of one: `繼續發(f`.
 *
 * @returns where its character stands, and where `(` and its letters do; undefined where none is cut
 */
export function findCutReading(
  text: string,
): { base: number; start: number; end: number; begun: string } | undefined {
  const from = Math.max(0, text.length - longest);
  const tail = text.slice(from);
  // Without this glance a page of many lines is searched for nothing.
  if (tail.lastIndexOf('(') <= tail.lastIndexOf(')')) return undefined;
  const found = pattern.exec(tail);
  if (!found) return undefined;
  const base = from + found.index + (found[0].codePointAt(0)! > 0xffff ? 1 : 0);
  const end = from + found.index + found[0].length;
  return { base, start: base + 1, end, begun: found[1]! };
}

const lastCharacter = /[^\s…](?=\s*(?:…{1,2}|\.{3,6})?\s*$)/u;

/**
 * Where what tells of readings ends: before the last character of a page, which may have been cut from its reading, or in
 * the midst of it.
 */
export function endOfEvidence(text: string): number {
  const cut = findCutReading(text);
  if (cut) return cut.base;
  const from = Math.max(0, text.length - longest);
  const last = lastCharacter.exec(text.slice(from));
  return last ? from + last.index : text.length;
}
