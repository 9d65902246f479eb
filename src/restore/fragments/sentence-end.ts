/** What a sentence, a clause before a list, or a line of its own ends in, full-width or made half-width. */
const enders = new Set('。！？；：…”’」』）】》.!?;:');
const blanks = new Set(' \t\n\u3000\u00a0');
const annotation = /\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?\)$/;

/** The last character before a place that is neither blank nor a reading put in by the annotation; `''` at the start. */
export function lastCharacter(text: string, at: number): string {
  let end = at;
  while (end > 0 && at - end < 20 && blanks.has(text[end - 1]!)) end--;
  const reading = text[end - 1] === ')' ? annotation.exec(text.slice(Math.max(0, end - 9), end)) : null;
  if (reading) end -= reading[0].length;
  return text[end - 1] ?? '';
}

/** What no line begins with, and no item of a list. */
const goesOn = /^[，、；：。）》〉】」』”’,;:)]/;
/** The halves of an ellipsis, which has two of them. */
const [halfBefore, halfBehind] = [/(?<!…)…$|(?<!\.)\.{3}$/, /^(?:…|\.{3})/];

/**
 * True where neither what stands before a gap ends a sentence nor what stands behind it begins a block, or where that is a
 * mark in the midst of one.
 */
export function isMidSentence(text: string, before: number, after: number): boolean {
  const last = lastCharacter(text, before);
  // A figure may be cut at its decimal point.
  if (last === '.' && /\d\.$/.test(text.slice(before - 2, before)) && /\d/.test(text[after] ?? ''))
    return true;
  // What ends in a bracket or quotation mark may go on with a comma.
  const next = text.slice(after, after + 3);
  if (last !== '' && goesOn.test(next)) return true;
  if (halfBehind.test(next) && halfBefore.test(text.slice(Math.max(0, before - 4), before))) return true;
  return last !== '' && !enders.has(last) && !beginsBlock(text, after);
}

const blockStart =
  /^(?:[\n\u3000]| {2}|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部])/;

/** True where a heading, an indent or a line break follows. */
export function beginsBlock(text: string, at: number): boolean {
  return at >= text.length || blockStart.test(text.slice(at, at + 8));
}
