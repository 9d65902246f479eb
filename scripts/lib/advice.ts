import { formatOf, headLength } from '../../src/import/format.ts';
import type { ReportSummary } from '../../src/report/summary.ts';

/** What its curator may want to know of a witness of which a report can be made; nothing of most. */
export function adviceOnBytes(bytes: Uint8Array): string | undefined {
  return formatOf(bytes.subarray(0, headLength), 'witness.txt') === 'html'
    ? 'is a page of HTML, whose tags are shown as text; "npm run import" finds the text in it'
    : undefined;
}

/** Reports whose witnesses have the same bytes, but for the first of each; a line each. */
export function adviceOnCopies(reports: readonly Pick<ReportSummary, 'id' | 'witness'>[]): string[] {
  const first = new Map<string, string>();
  return reports.flatMap(({ id, witness: { sha256 } }) => {
    const known = first.get(sha256);
    if (known === undefined) first.set(sha256, id);
    return known === undefined ? [] : [`${id}: has the same bytes as ${known}; both are shown`];
  });
}
