import { type FacetName, facetNames } from './engine.ts';
import { yearOf } from './evaluate.ts';
import type { Script } from './report-text.ts';
import type { Place } from './search-bundles.ts';

export interface FacetCount {
  /** As a filter takes it. */
  value: string;
  /** As a page in the wanted script shows it. */
  label: string;
  count: number;
}

export type FacetCounts = Partial<Record<FacetName | 'year', FacetCount[]>>;

/** Count reports by their year, agency and so on; the most frequent value first. */
export async function countFacets(places: readonly Place[], script: Script): Promise<FacetCounts> {
  const counts = new Map<string, Map<string, FacetCount>>();
  const add = (name: string, value: string, label: string): void => {
    const values = counts.get(name) ?? new Map<string, FacetCount>();
    const known = values.get(value);
    if (known) known.count++;
    else values.set(value, { value, label, count: 1 });
    counts.set(name, values);
  };
  const bundles = [...new Set(places.map(({ bundle }) => bundle))];
  // Looked up, not awaited, for each of what may be thousands of reports.
  const columnsOf = new Map(
    await Promise.all(bundles.map(async (bundle) => [bundle, await bundle.columns()] as const)),
  );
  for (const { bundle, row } of places) {
    const columns = columnsOf.get(bundle)!;
    const year = yearOf(columns, row);
    if (year !== undefined) add('year', year, year);
    for (const name of facetNames) {
      const { values, hant, rows } = columns.facets[name];
      const index = rows[row];
      if (index != null) add(name, values[index]!, (script === 'hant' ? hant : values)[index]!);
    }
  }
  return Object.fromEntries(
    Array.from(counts, ([name, values]) => [name, [...values.values()].sort((a, b) => b.count - a.count)]),
  );
}
