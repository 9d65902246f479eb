import { type Columns, type FacetName, facetNames } from './engine.ts';
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

/**
 * Count reports by their year, agency and so on; the most frequent value first. Years stand in their order, the latest
 * first: who looks at them asks when something was said.
 */
export async function countFacets(places: readonly Place[], script: Script): Promise<FacetCounts> {
  const counts = new Map<string, Map<string, FacetCount>>();
  const counter = (name: string, value: string, label: string): FacetCount => {
    const values = counts.get(name) ?? new Map<string, FacetCount>();
    const known = values.get(value) ?? { value, label, count: 0 };
    counts.set(name, values.set(value, known));
    return known;
  };
  const bundles = [...new Set(places.map(({ bundle }) => bundle))];
  // Looked up, not awaited, for each of what may be thousands of reports.
  const counting = new Map(
    await Promise.all(
      bundles.map(async (bundle) => [bundle, countRows(await bundle.columns(), script, counter)] as const),
    ),
  );
  for (const { bundle, row } of places) counting.get(bundle)!(row);
  return Object.fromEntries(
    Array.from(counts, ([name, values]) => {
      const latest = (a: FacetCount, b: FacetCount): number => Number(b.value) - Number(a.value);
      // Of equal counts what stands first in the order of code units.
      const most = (a: FacetCount, b: FacetCount): number =>
        b.count - a.count || (a.value < b.value ? -1 : 1);
      return [name, [...values.values()].sort(name === 'year' ? latest : most)];
    }),
  );
}

/** What counts a row of a bundle. Each of its values is looked up by its text once, then by its number. */
function countRows(
  columns: Columns,
  script: Script,
  counter: (name: string, value: string, label: string) => FacetCount,
): (row: number) => void {
  const years = new Map<number, FacetCount>();
  const known = facetNames.map((): FacetCount[] => []);
  return (row) => {
    const year = yearOf(columns, row);
    if (year !== undefined) {
      let own = years.get(year);
      if (!own) years.set(year, (own = counter('year', String(year), String(year))));
      own.count++;
    }
    for (const [i, name] of facetNames.entries()) {
      const { values, hant, hans, rows } = columns.facets[name];
      const index = rows[row];
      if (index == null) continue;
      const label = script === 'hant' ? hant[index]! : (hans?.[index] ?? values[index]!);
      (known[i]![index] ??= counter(name, values[index]!, label)).count++;
    }
  };
}
