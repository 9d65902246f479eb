import { formatOf, headLength } from '../../src/import/format.ts';
import { witnessHash, type SummaryLine } from './summary-lines.ts';

/** What its curator may want to know of a witness of which a report can be made; nothing of most. */
export function adviceOnBytes(bytes: Uint8Array): string | undefined {
  return formatOf(bytes.subarray(0, headLength), 'witness.txt') === 'html'
    ? 'is a page of HTML, whose tags are shown as text; "npm run import" finds the text in it'
    : undefined;
}

/**
 * Reports whose witness has the same bytes as that of one before them; a line each.
 *
 * @param fresh ids of those that were restored now: of others it was said when they were
 */
export function adviceOnCopies(
  reports: ReadonlyMap<string, SummaryLine>,
  fresh: ReadonlySet<string>,
): string[] {
  if (fresh.size === 0) return [];
  const first = new Map<string, string>();
  return [...reports.keys()].sort().flatMap((id) => {
    const sha256 = witnessHash(reports.get(id)!);
    const known = first.get(sha256);
    if (known === undefined) first.set(sha256, id);
    const told = known !== undefined && (fresh.has(id) || fresh.has(known));
    return told ? [`${id}: has the same bytes as ${known}; both are shown`] : [];
  });
}
