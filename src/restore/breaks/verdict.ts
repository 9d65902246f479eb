import type { Certainty } from '../edit.ts';

/** What a gap was. `keep` is the number of code units at its start that stay. */
export interface Verdict {
  reading: string;
  reason: string;
  certainty: Certainty;
  alternatives?: string[];
  keep?: number;
  /** The gap opens a few words inside a sentence; the next one closes them. */
  opensInside?: boolean;
}

/** What stands on both sides leaves no doubt. */
export const certain = (reading: string, reason: string): Verdict => ({
  reading,
  reason,
  certainty: 'certain',
});
/** The likeliest reading, and what else it may have been. */
export const conjecture = (reading: string, reason: string, ...alternatives: string[]): Verdict => ({
  reading,
  reason,
  certainty: 'conjecture',
  alternatives,
});
