import type { ReportSummary } from '../report/summary.ts';
import type { AcrossIndex } from './across.ts';
import { nameOf } from './masked-name.ts';
import { nearDuplicate } from './shared-passages.ts';

/** Why a report is named beside another. */
export type Tie = 'agency' | 'region' | 'genre' | 'topic';

export interface Related {
  report: ReportSummary;
  ties: Tie[];
  /** Part of the words that stand in both, 0–1, and whether they are one text, all but. */
  share: number;
  duplicate: boolean;
}

/** What one tie is worth; a report is named for two, or for shared words. */
const worth: Record<Tie, number> = { agency: 3, region: 2, genre: 1, topic: 1 };
const least = 2;
/** Fellows that are looked at for each tie, so that no report is compared with all. */
const mostFellows = 100;
/**
 * Make the function that finds the reports to read beside one: those that share its words, then those of
 * the same office or place, or of the same genre on the same topic.
 */
export function relatedReports(
  reports: readonly ReportSummary[],
  across: AcrossIndex,
): (id: string, most?: number) => Related[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const groups = new Map<string, ReportSummary[]>();
  for (const report of reports) {
    for (const key of keysOf(report)) {
      const group = groups.get(key);
      if (group) group.push(report);
      else groups.set(key, [report]);
    }
  }
  return (id, most = 5) => {
    const own = byId.get(id);
    if (!own) return [];
    const shared = new Map(across[id]?.shared.others.map((other) => [other.id, other]));
    const tiesOf = tiesTo(own);
    const fellows = keysOf(own).flatMap((key) => groups.get(key)!.slice(0, mostFellows));
    const candidates = new Set([...shared.keys()].flatMap((other) => byId.get(other) ?? []).concat(fellows));
    return [...candidates]
      .filter((report) => report !== own)
      .map((report) => {
        const { share = 0, back = 0 } = shared.get(report.id) ?? {};
        const ties = tiesOf(report);
        return { report, ties, share, duplicate: Math.min(share, back) >= nearDuplicate };
      })
      .map((related) => ({ related, score: scoreOf(related) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || (a.related.report.id < b.related.report.id ? -1 : 1))
      .slice(0, most)
      .map(({ related }) => related);
  };
}

/** What reports are grouped by, to find fellows. A genre or a topic alone would be half the archive. */
function keysOf({ metadata: { agency, region, genre, topics } }: ReportSummary): string[] {
  const [office, place] = [nameOf(agency), nameOf(region)];
  return [
    ...(office === undefined ? [] : [`agency ${office}`]),
    ...(place === undefined ? [] : [`region ${place}`]),
    ...(genre === undefined ? [] : topics.map((topic) => `${genre} ${topic}`)),
  ];
}

/** What ties others to a report, of which hundreds may be asked for. */
function tiesTo({ metadata: own }: ReportSummary): (other: ReportSummary) => Tie[] {
  const [office, place] = [nameOf(own.agency), nameOf(own.region)];
  return ({ metadata: other }) => {
    const ties: Tie[] = [];
    if (office !== undefined && office === other.agency) ties.push('agency');
    if (place !== undefined && place === other.region) ties.push('region');
    if (own.genre !== undefined && own.genre === other.genre) ties.push('genre');
    if (own.topics.some((topic) => other.topics.includes(topic))) ties.push('topic');
    return ties;
  };
}

function scoreOf({ ties, share }: Related): number {
  const tied = ties.reduce((sum, tie) => sum + worth[tie], 0);
  return share > 0 ? tied + 2 + 20 * share : tied;
}
