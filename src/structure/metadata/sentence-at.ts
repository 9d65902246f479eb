const sentenceEnds = '。！？；!?;\n';
const clauseEnds = `${sentenceEnds}，：,:`;
/** Where no sentence ends for so long, a quotation is cut. UTF-16 code units, to either side. */
const reach = 120;

/** The sentence around an offset, its final mark included, without outer spaces. */
export const sentenceAt = (text: string, at: number): string => stretchAt(text, at, sentenceEnds);

/** The clause around an offset: what stands between two commas or stronger marks. */
export const clauseAt = (text: string, at: number): string => stretchAt(text, at, clauseEnds);

function stretchAt(text: string, at: number, ends: string): string {
  let start = at;
  while (start > 0 && at - start < reach && !ends.includes(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && end - at < reach && !ends.includes(text[end]!)) end++;
  if (end < text.length && ends.includes(text[end]!)) end++;
  return text.slice(start, end).trim();
}
