import { affectedReports, countTexts, isFew, mostHeld, wantAll } from './affected.ts';
import type { Fingerprinted } from './compared.ts';
import { countHashes } from './hash-counts.ts';

/** What is to be compared after a change. */
export interface Ties {
  /** Reports whose shared passages are sought. */
  affected: ReadonlySet<string>;
  /** All that have a fingerprint in common with one of them, and themselves, in order. */
  near: readonly string[];
  /** Fingerprints that stand in several of them, and are of no stock phrase. */
  passes: (hash: number) => boolean;
}

/**
 * Find what a change bears on.
 *
 * @param most fingerprints of more texts than so many are of stock phrases, and bind nothing
 * @param held fingerprints that may be held in memory
 * @returns nothing where they are more
 */
export function tieTo(
  before: Fingerprinted,
  now: Fingerprinted,
  most: number,
  held = mostHeld,
): Ties | undefined {
  const affected = affectedReports(before, now, most, held);
  const counts = countHashes();
  const reports = Array.from(affected ?? [], (id) => now.reports.get(id)!);
  if (!affected || !wantAll(counts, reports, now.hashes, held)) return undefined;
  // Counted in all reports: among those that are near, a stock phrase would be rarer than it is.
  countTexts(counts, now);
  const passes = (hash: number): boolean => isFew(counts, hash, most);
  const near = [...now.reports].filter(([id, report]) => affected.has(id) || now.hashes(report).some(passes));
  return { affected, near: near.map(([id]) => id), passes };
}
