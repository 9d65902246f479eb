import type { ComparedReport } from './compared.ts';

type Reports = ReadonlyMap<string, ComparedReport>;

/**
 * Which reports must be compared again: those that are new or changed, and those that have a fingerprint in common
 * with what one of them was or is, or with what is gone. What any other has in common with others is as it was.
 *
 * @param most fingerprints of more texts than so many are of stock phrases, and bind nothing
 */
export function affectedReports(before: Reports, now: Reports, most: number): Set<string> {
  const isSame = (id: string): boolean => before.get(id)?.key === now.get(id)?.key;
  const changed = [before, now].flatMap((reports) => [...reports].filter(([id]) => !isSame(id)));
  const touched = new Set(changed.flatMap(([, { hashes }]) => [...hashes]));
  const [had, have] = [before, now].map((reports) => countTexts(reports, touched)) as [Counts, Counts];
  const binding = new Set([...touched].filter((hash) => isFew(had, hash, most) || isFew(have, hash, most)));
  const affected = [...now].filter(
    ([id, { hashes }]) => !isSame(id) || hashes.some((hash) => binding.has(hash)),
  );
  return new Set(affected.map(([id]) => id));
}

/** In how many texts fingerprints stand. */
type Counts = ReadonlyMap<number, number>;

/** Count those that are wanted. */
export function countTexts(reports: Reports, wanted: ReadonlySet<number>): Counts {
  const counts = new Map<number, number>();
  for (const { hashes } of reports.values())
    for (const hash of hashes) if (wanted.has(hash)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** Whether a fingerprint binds texts to one another: it stands in several, and in no more than `most`. */
export function isFew(counts: Counts, hash: number, most: number): boolean {
  const count = counts.get(hash) ?? 0;
  return count > 1 && count <= most;
}
