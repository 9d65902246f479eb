import { timesSeen, type Characters, type Followers } from '../language-model.ts';
import type { Seconds } from './begun-codes.ts';

/** Characters that reports have behind another: of some, those from `from` to `to` (exclusive). */
export interface Seen {
  followers: Followers;
  from: number;
  to: number;
}

/** What the last of the characters may be. */
export interface Lasts {
  /** Those that reports have behind the character before, the most probable first. */
  seen?: Seen;
  /** Others, the most frequent first, of which some may have been seen there, too; where there are `priors`, all in any order. */
  others: Characters;
  /** What speaks for each besides its neighbours, where anything may. */
  priors?: readonly number[];
}

/** By the bytes that may begin it and the character before it, as a UTF-16 code unit. */
export type LastsOf = (firsts: Seconds, unit: number) => Lasts;

/** Compares characters, as UTF-16 code units, by how often reports have them. */
export const mostFrequentFirst = (a: number, b: number): number => timesSeen(b) - timesSeen(a);
