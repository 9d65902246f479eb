import type { FacetName } from '../config/archive-schema.ts';
import type { ReportSummary } from '../report/summary.ts';
import { contentHash } from './content-hash.ts';

/** One value of a facet, and the reports that have it. */
export interface FacetGroup {
  /** As the archive has it: a year, a grade, or Chinese text in the report's script. */
  value: string;
  /** Name of its page, safe on every file system. */
  slug: string;
  reports: ReportSummary[];
}

/** What a report has of a facet; nothing where it is not known. */
export function facetValues({ metadata, quality, shared }: ReportSummary, facet: FacetName): string[] {
  const { date, region, agency, genre, topics, completeness } = metadata;
  const values: Record<FacetName, string[]> = {
    year: date === undefined ? [] : [date.slice(0, 4)],
    region: region === undefined ? [] : [region],
    agency: agency === undefined ? [] : [agency],
    genre: genre === undefined ? [] : [genre],
    topic: topics,
    quality: [quality.grade],
    completeness: [completeness],
    shared: shared ? ['shared'] : [],
  };
  return values[facet];
}

/**
 * Divide reports by a facet; a report with two values stands under both. Years stand newest first,
 * grades best first, the rest by how many reports they have.
 */
export function groupByFacet(reports: readonly ReportSummary[], facet: FacetName): readonly FacetGroup[] {
  const known = grouped.get(reports) ?? new Map<FacetName, readonly FacetGroup[]>();
  grouped.set(reports, known);
  const groups = known.get(facet) ?? divide(reports, facet);
  known.set(facet, groups);
  return groups;
}

/** Every list of reports has all facets beside it. */
const grouped = new WeakMap<readonly ReportSummary[], Map<FacetName, readonly FacetGroup[]>>();

function divide(reports: readonly ReportSummary[], facet: FacetName): FacetGroup[] {
  const groups = new Map<string, ReportSummary[]>();
  for (const report of reports) {
    for (const value of facetValues(report, facet)) {
      const group = groups.get(value);
      if (group) group.push(report);
      else groups.set(value, [report]);
    }
  }
  const list = [...groups].map(([value, members]) => ({ value, slug: slugOf(value), reports: members }));
  return list.sort((a, b) => {
    if (facet === 'year') return compare(b.value, a.value);
    const byCount = facet === 'quality' ? 0 : b.reports.length - a.reports.length;
    return byCount || compare(a.value, b.value);
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Letters and digits stay; what else there is (a mask, a stroke) is told apart by a hash. */
function slugOf(value: string): string {
  const plain = value.replace(/[^\p{L}\p{N}]+/gu, '');
  return plain === value && plain.length <= 40
    ? value
    : `${plain.slice(0, 30)}-${contentHash(value).slice(0, 6)}`;
}
