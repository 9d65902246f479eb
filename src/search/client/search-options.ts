import type { Filters } from '../evaluate.ts';
import type { TextSpan } from '../report-text.ts';
import type { Problem } from '../query.ts';
import type { FacetCounts } from '../count-facets.ts';
import type { SearchRequest, Sort } from '../search-bundles.ts';
import type { EngineRequest, PlacedAnswer } from './answer.ts';
import type { Engine } from './open-bundles.ts';

export interface SearchOptions {
  /**
   * Script of titles, excerpts and the pages linked to; `hans` unless told. With `own`, titles and excerpts are in the
   * script that each report is written in, where that can be read.
   */
  script?: 'hans' | 'hant' | 'own';
  /** How many reports to give; 10 unless told. */
  limit?: number;
  offset?: number;
  /** Values to keep: `{ year: ['2009'], agency: ['…'] }`. */
  filters?: Filters;
  sort?: Sort;
  /** Count the results by year, agency and so on, in `facets`. */
  facets?: boolean;
  /** Excerpts a report; 3 unless told. */
  excerpts?: number;
  /** Folder of the pages linked to, below the site's base: `zh-hant/`, `en/`. */
  folder?: string;
  engine?: Engine;
}

export interface Match {
  /**
   * Index of the block in the report, which for a title that a curator stated is one behind the last, and the hit's
   * offset in its text in UTF-16 code units.
   */
  block: number;
  offset: number;
  /** The report's page at this paragraph. */
  url: string;
  excerpt: string;
  /** The hits, as spans of `excerpt`. */
  marks: TextSpan[];
}

export interface Hit extends Match {
  id: string;
  title: string;
  date?: string;
  agency?: string;
  region?: string;
  synthetic?: true;
  /** It is written in traditional script. */
  hant?: true;
  /** Hits in the whole report. */
  count: number;
  /** The first paragraphs with hits, of which this hit's own is the first. */
  matches: Match[];
}

export interface SearchResult {
  /** Reports found. */
  total: number;
  hits: Hit[];
  problem?: Problem;
  apart?: true;
  facets?: FacetCounts;
  /** Name of the index that answered; another where the site was replaced since the last answer. */
  index: string;
}

export function toRequest(query: string, options: SearchOptions): EngineRequest {
  const { script = 'hans', limit = 10, offset = 0, filters = {}, sort = 'relevance' } = options;
  const { facets = false, excerpts = 3, engine } = options;
  const own = script === 'own';
  const shown = own ? 'hans' : script;
  const base: SearchRequest = { query, script: shown, limit, offset, filters, sort, facets, excerpts };
  return { ...base, ...(own && { own }), engine };
}

/** @param site the URL of the site's base */
export function toResult(
  query: string,
  options: SearchOptions,
  { found, folder, ...answer }: PlacedAnswer,
  site: string,
): SearchResult {
  const pages = options.folder ?? folder;
  const hits = found.map(({ report, excerpts, hits: count }): Hit => {
    const page = new URL(`${pages}reports/${encodeURIComponent(report.id)}/`, site);
    page.searchParams.set('q', query);
    const matches = excerpts.map(({ anchor, text, ...rest }): Match => {
      return { ...rest, excerpt: text, url: `${page.href}#${anchor}` };
    });
    return { ...report, ...matches[0]!, count, matches };
  });
  return { ...answer, hits };
}

/** The public function; see `api.ts`. */
export type Search = (query: string, options?: SearchOptions) => Promise<SearchResult>;
