import type { Certainty } from '../restore/edit.ts';

/** What one person says should stand in one place. */
export interface Correction {
  /** The text that is quoted: the decoded witness, or what the rules make of it. */
  source: 'witness' | 'reading';
  /** The quotation that is to be replaced, and what stands right before and after it. */
  exact: string;
  prefix: string;
  suffix: string;
  /** What is to stand instead. The same as `exact` where somebody vouches for a conjecture. */
  replacement: string;
  who: string;
  /** ISO date. */
  when: string;
  why: string;
  certainty: Exclude<Certainty, 'proven'>;
  /** Other readings, best first, where `certainty` is `conjecture`. */
  alternatives: string[];
  /** Line of the file it was read from, from 1. */
  line: number;
}

/** A fault in a file that people write. */
export interface Problem {
  file: string;
  /** From 1. */
  line: number;
  /** What is wrong and how to mend it; may have several lines. */
  message: string;
}

/** `file:line: message`, which terminals and editors link. */
export const formatProblem = ({ file, line, message }: Problem): string =>
  `${file}:${String(line)}: ${message}`;
