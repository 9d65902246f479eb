import { joinSpans } from '../../search/join-spans.ts';
import type { TextSpan } from '../../search/report-text.ts';
import type { Shown } from './join-matches.ts';

/** As many letters in a row that a quotation has too are no accident. */
const leastRun = 3;
const letter = /[\p{L}\p{N}]/gu;

/**
 * Mark all that a quotation and an excerpt have in common, to the letter, so that what is left unmarked is where
 * they differ. Only sees what is in the script of the excerpt; hits that search found stay marked.
 *
 * @param pieces of the quotation, letters alone
 */
export function markAgreement({ excerpt, marks }: Shown, pieces: readonly string[]): Shown {
  const letters = [...excerpt.matchAll(letter)].map(({ 0: sign, index }) => ({ sign, index }));
  const runs: TextSpan[] = [];
  for (let first = 0; first < letters.length;) {
    let run = '';
    let next = first;
    while (next < letters.length && has(pieces, run + letters[next]!.sign)) run += letters[next++]!.sign;
    if (next - first >= leastRun) {
      const last = letters[next - 1]!;
      runs.push([letters[first]!.index, last.index + last.sign.length]);
    }
    first = next - first >= leastRun ? next : first + 1;
  }
  return { excerpt, marks: joinSpans([...marks, ...runs]) };
}

const has = (pieces: readonly string[], run: string): boolean => pieces.some((piece) => piece.includes(run));
