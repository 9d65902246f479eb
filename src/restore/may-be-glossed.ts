import { toSimplified } from '../script/to-simplified.ts';
import { annotatedReadings } from './data/annotated-readings.ts';
import { timesSeen } from './language-model.ts';
import { readingsOf } from './readings.ts';

/** Sightings in clean reports of a character that needs no gloss, and of one that every reader can read. */
export const frequent = 20;
export const everybodyReads = 100;

/**
 * Whether an author may have put a reading behind a character for his readers' sake: no converter made it, copy sites are
 * not known to annotate it, and reports hardly have it, or not often and mostly with another reading: 大埔(bù)村.
 */
export function mayBeGlossed(character: string, reading: string): boolean {
  if (annotatedReadings.has(character) || toSimplified(character) !== character) return false;
  const seen = timesSeen(character.charCodeAt(0));
  return seen < frequent || (seen < everybodyReads && isUnusual(character, reading));
}

/**
 * Whether a character is none of those that sites annotate where they annotate any: not everybody reads it, or not in this
 * way. Where a page has no others, its author glossed them.
 */
export function isAuthors(character: string, reading: string): boolean {
  if (annotatedReadings.has(character) || toSimplified(character) !== character) return false;
  return timesSeen(character.charCodeAt(0)) < everybodyReads || isUnusual(character, reading);
}

const isUnusual = (character: string, reading: string): boolean => readingsOf(character)[0] !== reading;
