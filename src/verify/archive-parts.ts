import type { VerifyContext } from './verify-context.ts';

/** A part of an archive that is looked at by itself. */
export interface ArchivePart {
  /** Reports, each with its pages: what was read of them is at hand for what links to it. */
  reports: readonly { id: string; pages: readonly string[] }[];
  /** Pages that are no single report's. */
  pages: readonly string[];
  /** Name of a check that is asked about the archive as a whole. */
  end?: string;
}

/** Reports of a part, and pages: handing over one by one would cost more than to look at a short one. */
const most = { reports: 2, pages: 24 };

/** Every part of an archive. What is asked about the whole comes first: nothing else takes as long at once. */
export function* archiveParts(
  { ids, index, files }: Pick<VerifyContext, 'ids' | 'index' | 'files'>,
  checks: readonly string[],
): Generator<ArchivePart> {
  for (const end of checks) yield { reports: [], pages: [], end };
  const pagesOf = new Map<string, string[]>(index.reports.map(({ id }) => [id, []]));
  const others: string[] = [];
  for (const path of files)
    if (path.endsWith('.html')) (pagesOf.get(reportOf(path) ?? '') ?? others).push(path);
  // Pages of reports outside the sample are left.
  const reports = Array.from(ids, (id) => ({ id, pages: pagesOf.get(id)! }));
  for (let at = 0; at < reports.length; at += most.reports)
    yield { reports: reports.slice(at, at + most.reports), pages: [] };
  for (let at = 0; at < others.length; at += most.pages)
    yield { reports: [], pages: others.slice(at, at + most.pages) };
}

/** The report that a page is of. */
const reportOf = (path: string): string | undefined => /^(?:[a-z-]+\/)?reports\/([^/]+)\//.exec(path)?.[1];
