import type { ReportSummary } from '../report/summary.ts';
import { yearsOf } from '../search/build/report-entry.ts';

/** Reports of one kind along time. */
export interface Lane {
  /** As the archive has it; undefined for what is left over, or not known. */
  value: string | undefined;
  /** Script of the value. */
  script: ReportSummary['script'];
  count: number;
  /** Reports of one year each, in order. */
  years: { year: number; count: number }[];
  /** Reports whose year is masked, with the years they may be of. */
  ranges: { from: number; to: number; count: number }[];
}

/** First and last year that any dated report may be of; nothing where none is dated. */
export function yearBounds(reports: readonly ReportSummary[]): [first: number, last: number] | undefined {
  let bounds: [number, number] | undefined;
  for (const report of reports) {
    const years = yearsOf(report.metadata);
    if (!years || years[0] !== years[1]) continue;
    bounds = [Math.min(bounds?.[0] ?? years[0], years[0]), Math.max(bounds?.[1] ?? years[1], years[1])];
  }
  return bounds;
}

/**
 * Divide reports into lanes along time, the fullest first. Reports that no year is known of are in none.
 *
 * @param most lanes of their own; the others share the last
 */
export function timeLanes(
  reports: readonly ReportSummary[],
  valueOf: (report: ReportSummary) => string | undefined,
  most: number,
): Lane[] {
  const dated = reports.filter(({ metadata }) => yearsOf(metadata) !== null);
  const groups = [...Map.groupBy(dated, valueOf)]
    .filter(([value]) => value !== undefined)
    .sort(([a, own], [b, other]) => other.length - own.length || (a! < b! ? -1 : 1));
  const named = groups.slice(0, most);
  const shown = new Set(named.map(([value]) => value));
  const rest = dated.filter((report) => !shown.has(valueOf(report)));
  const lanes = named.map(([value, members]) => laneOf(value, members));
  return rest.length > 0 ? [...lanes, laneOf(undefined, rest)] : lanes;
}

function laneOf(value: string | undefined, members: readonly ReportSummary[]): Lane {
  const years = new Map<number, number>();
  const ranges = new Map<string, Lane['ranges'][number]>();
  for (const { metadata } of members) {
    const [from, to] = yearsOf(metadata)!;
    if (from === to) years.set(from, (years.get(from) ?? 0) + 1);
    else {
      const range = ranges.get(`${String(from)}/${String(to)}`) ?? { from, to, count: 0 };
      range.count++;
      ranges.set(`${String(from)}/${String(to)}`, range);
    }
  }
  return {
    value,
    script: members[0]!.script,
    count: members.length,
    years: [...years].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year),
    ranges: [...ranges.values()].sort((a, b) => a.from - b.from || a.to - b.to),
  };
}

/** Bounds of a masked year as readers see them; one side may be open. */
export function rangeLabel(from: number, to: number): string {
  return `${from === 0 ? '' : String(from)}–${to === 9999 ? '' : String(to)}`;
}
