import { countFacets, type FacetCounts } from './count-facets.ts';
import type { Bundle } from './engine.ts';
import { evaluate, type Filters } from './evaluate.ts';
import { type Excerpt, excerptsOf, openingOf } from './excerpts.ts';
import { wantedPhrases } from './find-hits.ts';
import { parseQuery } from './parse-query.ts';
import { type Plan, planQuery } from './plan.ts';
import type { Problem } from './query.ts';
import type { ReportText, Script } from './report-text.ts';

/** `relevance`: reports with a hit in their title, then the others; newest first in both. */
export type Sort = 'relevance' | 'newest' | 'oldest';

export interface SearchRequest {
  query: string;
  script: Script;
  /** Show each report in the script it is written in, where that can be read; else in `script`. */
  own?: boolean;
  limit: number;
  offset: number;
  filters: Filters;
  sort: Sort;
  /** Count the results by year, agency and so on. */
  facets: boolean;
  /** How many excerpts a report may have. */
  excerpts: number;
}

export interface FoundReport {
  report: Omit<ReportText, 'blocks'>;
  excerpts: Excerpt[];
  /** Hits in the whole report. */
  hits: number;
}

export interface SearchAnswer {
  total: number;
  found: FoundReport[];
  /** Why the query was not read as written; it was then searched for literally. */
  problem?: Problem;
  /** Nothing has the words side by side, so reports that have each of them are listed. */
  apart?: true;
  facets?: FacetCounts;
}

/** One report: a row of a bundle. */
export interface Place {
  bundle: Bundle;
  row: number;
}

/**
 * The one front of search, whichever engine stands behind the bundles.
 *
 * @param bundles oldest first
 * @param maskRun the longest run of masked characters in the archive
 */
export async function searchBundles(
  bundles: readonly Bundle[],
  maskRun: number,
  request: SearchRequest,
): Promise<SearchAnswer> {
  const { query, apart, problem } = parseQuery(request.query);
  let plan = planQuery(query, maskRun);
  let places = await findPlaces(bundles, plan, request);
  const relaxed = places.length === 0 && apart !== undefined;
  if (relaxed) {
    plan = planQuery(apart, maskRun);
    places = await findPlaces(bundles, plan, request);
  }
  const wanted = wantedPhrases(plan);
  const shown = places.slice(request.offset, request.offset + request.limit);
  const found = shown.map(async ({ bundle, row }): Promise<FoundReport> => {
    const { blocks, ...report } = await shownText(bundle, row, request);
    const { excerpts, hits } = excerptsOf({ blocks, ...report }, wanted, request.excerpts);
    return { report, hits, excerpts: hits > 0 ? excerpts : [openingOf({ blocks, ...report })] };
  });
  return {
    total: places.length,
    found: await Promise.all(found),
    ...(problem && { problem }),
    ...(relaxed && places.length > 0 && { apart: true as const }),
    ...(request.facets && { facets: await countFacets(places, request.script) }),
  };
}

async function shownText(bundle: Bundle, row: number, { script, own }: SearchRequest): Promise<ReportText> {
  const text = await bundle.text(row, script);
  if (own !== true || text.hant !== true || script === 'hant') return text;
  // Without a network there may be the texts of one script alone.
  return bundle.text(row, 'hant').catch(() => {
    const otherwise = { ...text };
    delete otherwise.hant;
    return otherwise;
  });
}

async function findPlaces(
  bundles: readonly Bundle[],
  plan: Plan,
  { filters, sort }: SearchRequest,
): Promise<Place[]> {
  const found = await Promise.all(
    bundles.map(async (bundle) => ({ bundle, ...(await evaluate(bundle, plan, filters)) })),
  );
  const oldest = found.flatMap(({ bundle, rows, titles }) =>
    rows.map((row) => ({ bundle, row, title: titles.has(row) })),
  );
  if (sort === 'oldest') return undatedLast(oldest);
  const newest = oldest.reverse();
  if (sort === 'newest') return newest;
  return [...newest.filter(({ title }) => title), ...newest.filter(({ title }) => !title)];
}

/** Reports without a date stand before all others in a bundle; read from the oldest, they come last. */
async function undatedLast(places: Place[]): Promise<Place[]> {
  const dated = await Promise.all(
    places.map(async ({ bundle, row }) => row >= (await bundle.columns()).undated),
  );
  return [...places.filter((_, i) => dated[i]), ...places.filter((_, i) => !dated[i])];
}
