import { blockRepairs } from '../../markup/block-repairs.ts';
import { knownRanges } from '../../markup/known-ranges.ts';
import type { Report } from '../../report/report.ts';
import { doubtsWords } from '../../restore/doubts-words.ts';

/** Conjectures that the reading page lists; what is more stands in the apparatus. */
const mostListed = 100;

/** Characters of context on each side of a conjecture. */
const context = 8;

/** A conjecture about words, as the reading page tells of it. */
export interface Doubt {
  /** Number of the edit in the ledger, from 0. */
  number: number;
  edit: Report['edits'][number];
  /** Index of the block it stands in. */
  block: number;
  /** Whether the text has a mark of it: what is taken away leaves none. */
  marked: boolean;
  before: string;
  after: string;
}

/** Conjectures of a report: those about words, of which the first are listed, and those about breaks alone. */
export interface Doubts {
  listed: Doubt[];
  words: number;
  breaks: number;
}

/** Find them. One pass. */
export function listDoubts({ blocks, edits }: Pick<Report, 'blocks' | 'edits'>): Doubts {
  const ranges = knownRanges({ edits }).filter(({ edit }) => doubtsWords(edits[edit]!));
  const all = edits.filter(({ certainty }) => certainty === 'conjecture').length;
  const listed = blockRepairs(blocks, ranges.slice(0, mostListed)).flatMap((repairs, block) =>
    repairs
      .filter(({ first }) => first)
      .map(({ edit, start, end }): Doubt => {
        const { text } = blocks[block]!;
        return {
          number: edit,
          edit: edits[edit]!,
          block,
          marked: end > start,
          before: text.slice(Math.max(0, start - context), start),
          after: text.slice(end, end + context),
        };
      }),
  );
  return { listed, words: ranges.length, breaks: all - ranges.length };
}
