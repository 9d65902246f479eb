import type { Filters } from '../evaluate.ts';
import type { Sort } from '../search-bundles.ts';

/** What the address of the search page says. */
export interface SearchState {
  query: string;
  sort: Sort;
  filters: Filters;
}

/** Facets in the order of the page; also their names in the address. */
export const facetOrder = ['year', 'agency', 'region', 'genre', 'level', 'completeness'] as const;

const sorts: readonly Sort[] = ['relevance', 'newest', 'oldest'];

/** @param search `location.search` */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const sort = sorts.find((name) => name === params.get('sort')) ?? 'relevance';
  const filters: Filters = {};
  for (const name of facetOrder) {
    const values = params.getAll(name);
    if (values.length > 0) filters[name] = values;
  }
  return { query: params.get('q') ?? '', sort, filters };
}

/** The address of a state, from `?` on; empty for the untouched page. */
export function writeState({ query, sort, filters }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  if (sort !== 'relevance') params.set('sort', sort);
  for (const name of facetOrder) {
    for (const value of filters[name] ?? []) params.append(name, value);
  }
  const text = params.toString();
  return text && `?${text}`;
}
