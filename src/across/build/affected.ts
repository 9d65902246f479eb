import type { ComparedReport, Fingerprinted } from './compared.ts';
import { countHashes, type HashCounts } from './hash-counts.ts';

/** Fingerprints that are held at once: of some ten thousand reports. They take 64 MB. */
export const mostHeld = 2 ** 22;

/**
 * Which reports must be compared again: those that are new or changed, and those that have a fingerprint in common
 * with what one of them was or is, or with what is gone. What any other has in common with others is as it was.
 *
 * @param most fingerprints of more texts than so many are of stock phrases, and bind nothing
 * @returns nothing where the fingerprints of what changed are more than can be held
 */
export function affectedReports(
  before: Fingerprinted,
  now: Fingerprinted,
  most: number,
  held = mostHeld,
): Set<string> | undefined {
  const isSame = (id: string): boolean => before.reports.get(id)?.key === now.reports.get(id)?.key;
  const changedOf = ({ reports }: Fingerprinted): ComparedReport[] =>
    [...reports].filter(([id]) => !isSame(id)).map(([, report]) => report);
  const [gone, come] = [changedOf(before), changedOf(now)];

  const counts = countHashes();
  for (const [changed, { hashes }] of [
    [gone, before],
    [come, now],
  ] as const)
    if (!wantAll(counts, changed, hashes, held)) return undefined;
  countTexts(counts, before);
  const binding = countHashes();
  const bind = (): void => {
    for (const hash of counts.wanted()) if (isFew(counts, hash, most)) binding.want(hash);
  };
  bind();
  // What stands in others did not change.
  for (const report of gone) for (const hash of before.hashes(report)) counts.add(hash, -1);
  for (const report of come) for (const hash of now.hashes(report)) counts.add(hash);
  bind();
  const isBound = (report: ComparedReport): boolean =>
    now.hashes(report).some((hash) => binding.of(hash) !== undefined);
  const affected = [...now.reports].filter(([id, report]) => !isSame(id) || isBound(report));
  return new Set(affected.map(([id]) => id));
}

/** Want the fingerprints of reports counted. @returns whether they are no more than can be held */
export function wantAll(
  counts: HashCounts,
  reports: Iterable<ComparedReport>,
  hashesOf: Fingerprinted['hashes'],
  held = mostHeld,
): boolean {
  for (const report of reports) {
    for (const hash of hashesOf(report)) counts.want(hash);
    if (counts.size() > held) return false;
  }
  return true;
}

/** Count in how many texts the fingerprints stand that are wanted. */
export function countTexts(counts: HashCounts, { reports, hashes }: Fingerprinted): void {
  for (const report of reports.values()) for (const hash of hashes(report)) counts.add(hash);
}

/** Whether a fingerprint binds texts to one another: it stands in several, and in no more than `most`. */
export function isFew(counts: HashCounts, hash: number, most: number): boolean {
  const count = counts.of(hash) ?? 0;
  return count > 1 && count <= most;
}
