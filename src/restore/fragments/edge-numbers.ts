import type { FoundEdit } from '../edit.ts';
import { isMidSentence } from './sentence-end.ts';

/** A number at the end of a line, or at the beginning of the next one, parted by a space from Chinese text. */
const edge =
  /(?<=[^\n0-9 ]) ([0-9]{1,3})[ \t]*\n+(?=[ \t]*[\u4e00-\u9fff])|\n+([0-9]{1,3}) (?=[\u4e00-\u9fff])/g;

/** Code units of text between two page numbers, at least. */
const pageful = 200;

/**
 * Page numbers that a page of text was joined with, at the end of its last line or before the first of the next: two at
 * least that count up from 1, a page apart, each inside a sentence.
 */
export function edgeNumbers(text: string): FoundEdit[] {
  const marks: { index: number; lemma: string; number: number }[] = [];
  for (const { 0: lemma, 1: atEnd, 2: atBegin, index } of text.matchAll(edge)) {
    const number = Number(atEnd ?? atBegin);
    const last = marks.at(-1);
    if (number !== (last?.number ?? 0) + 1 || (last && index - last.index < pageful)) continue;
    if (isMidSentence(text, index, index + lemma.length)) marks.push({ index, lemma, number });
  }
  if (marks.length < 2) return [];
  return marks.map(({ index, lemma, number }) => ({
    rule: 'fragments',
    span: [index, index + lemma.length],
    lemma,
    reading: '',
    reason: `第${number}页的页码夹在一句之中，是分页留下的，不是正文`,
    certainty: 'certain',
  }));
}
