import type { Edit, FoundEdit, Span } from '../restore/edit.ts';

/** An edit's reading in the text, and whether it is a guess. */
export interface ReadRange {
  start: number;
  end: number;
  certainty: Edit['certainty'];
}

/**
 * Leave aside the beginning and the end of a quotation that its correction keeps, so that a figure put in
 * for □ touches neither the restored words around it nor the place of a lacuna. What restoration guessed
 * inside the quotation stays in it: who corrects the passage has read it, and decides that, too.
 *
 * @param reading the text that the correction quotes
 * @param ranges what edits made of it, in order
 */
export function narrowCorrection(
  correction: FoundEdit,
  reading: string,
  ranges: readonly ReadRange[],
): FoundEdit {
  const { span, reading: replacement } = correction;
  const inside = ranges.filter(({ start, end }) => start < span[1] && end > span[0] && start < end);
  const [start, end] = wholeEdits(changed(correction, reading, inside), span, inside);
  if (start === span[0] && end === span[1]) return correction;
  return {
    ...correction,
    span: [start, end],
    lemma: reading.slice(start, end),
    reading: replacement.slice(start - span[0], replacement.length - (span[1] - end)),
  };
}

/** From the first to the last character that is another one, or a guess; all of it where there is none. */
function changed({ span, lemma, reading }: FoundEdit, text: string, inside: readonly ReadRange[]): Span {
  const most = Math.min(lemma.length, reading.length);
  let kept = 0;
  while (kept < most && lemma[kept] === reading[kept]) kept++;
  let last = 0;
  while (last < most - kept && lemma.at(-1 - last) === reading.at(-1 - last)) last++;
  const guesses = inside.filter(({ start, end, certainty }) => {
    return certainty === 'conjecture' && start >= span[0] && end <= span[1];
  });
  if (lemma === reading && guesses.length === 0) return span;
  let start = lemma === reading ? span[1] : span[0] + kept;
  let end = lemma === reading ? span[0] : span[1] - last;
  for (const guess of guesses) {
    start = Math.min(start, guess.start);
    end = Math.max(end, guess.end);
  }
  // A character that is put in takes the place of its neighbour, so that it has one.
  if (start === end && start > span[0]) start--;
  else if (start === end) end++;
  if (start > span[0] && isSecondHalf(text, start)) start--;
  if (end < span[1] && isSecondHalf(text, end)) end++;
  return [start, Math.min(end, span[1])];
}

/** An edit that the change meets is met as a whole, as far as the quotation goes. */
function wholeEdits([start, end]: Span, span: Span, inside: readonly ReadRange[]): Span {
  const met = inside.filter((range) => range.start < end && range.end > start);
  return [
    Math.max(span[0], Math.min(start, ...met.map((range) => range.start))),
    Math.min(span[1], Math.max(end, ...met.map((range) => range.end))),
  ];
}

const isSecondHalf = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
