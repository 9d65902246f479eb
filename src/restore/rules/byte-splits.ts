import { findLostOpeners } from '../byte-runs/lost-openers.ts';
import { solvePage } from '../byte-runs/solve-page.ts';
import type { FoundEdit } from '../edit.ts';
import type { Rule } from '../rule.ts';

export const byteSplits: Rule = {
  name: 'byte-splits',
  reason:
    'Copy sites cut the GBK bytes of a page at the codes of ，；？！, some at that of 。, and after the two bytes of annotated characters, blind to where characters begin. What follows is read one byte out of step, and a lead byte left alone becomes `?`. The bytes are all still there but for the lead byte: putting them together again gives the text back, and running the damage forwards proves it. Only the lost byte is chosen, by a model of which characters follow each other.',
  examples: [
    { before: '成為上?；鶎狱h建', after: '成為上海基層黨建' },
    { before: '難點?；鶎狱h組', after: '難點。基層黨組' },
    { before: '們?nèi)粘I', after: '們日常生' },
    { before: '真?zhèn)巍H绾', after: '真偽。如何' },
    { before: '稱號?,F(xiàn)將', after: '稱號。現將' },
    { before: '。ㄒ唬、工作情況', after: '（一）、工作情況' },
  ],
  counterExamples: ['你知道嗎?，他問。', '為什麼?因為如此。', '是不是?(是)', '(DNA)?(RNA)'],
  find: (text, { facts }) => {
    const finding = solvePage({ text, annotated: facts.annotated, halfWidth: facts.halfWidth });
    const annotated = finding.facts?.annotated ?? facts.annotated;
    const edits = withOthers(finding.edits, findLostOpeners(text));
    return {
      ...finding,
      edits,
      facts: { ...finding.facts, readingTaken: readingsTaken(text, edits, annotated) },
    };
  },
};

/** Edits in order, with those of others that do not overlap them. */
function withOthers(edits: FoundEdit[], others: readonly FoundEdit[]): FoundEdit[] {
  let next = 0;
  const free = others.filter(({ span: [start, end] }) => {
    while (next < edits.length && edits[next]!.span[1] <= start) next++;
    return next === edits.length || end <= edits[next]!.span[0];
  });
  return free.length === 0 ? edits : [...edits, ...free].sort((a, b) => a.span[0] - b.span[0]);
}

/** Where an edit ends in an annotated character whose reading it took away, and another parenthesis follows. */
function readingsTaken(
  text: string,
  edits: readonly FoundEdit[],
  annotated: ReadonlyMap<string, string>,
): ReadonlySet<number> {
  const places = new Set<number>();
  let shift = 0;
  for (const { span, lemma, reading } of edits) {
    shift += reading.length - lemma.length;
    const own = text[span[1]] === '(' ? annotated.get(reading.slice(-1)) : undefined;
    if (own !== undefined && lemma.replace(' )', ')').endsWith(`${own})`)) places.add(span[1] + shift);
  }
  return places;
}
