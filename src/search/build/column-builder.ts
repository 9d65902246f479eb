import type { Report } from '../../report/report.ts';
import { type Columns, type FacetName, facetNames } from '../engine.ts';
import { sortKey } from './newest-last.ts';
import { facetsOf, yearsOf } from './report-entry.ts';

/** Gather the columns of a bundle, a report at a time. */
export function columnBuilder(): {
  columns: Columns;
  add: (report: Report, titleWords: number) => void;
} {
  const facets = Object.fromEntries(
    facetNames.map((name) => [name, { values: [], rows: [] }]),
  ) as unknown as Columns['facets'];
  const columns: Columns = { years: [], undated: 0, titleWords: [], facets };
  const known = new Map<string, number>();
  const indexOf = (name: FacetName, value: string): number => {
    const key = `${name}:${value}`;
    const index = known.get(key) ?? facets[name].values.push(value) - 1;
    known.set(key, index);
    return index;
  };
  return {
    columns,
    add: (report, titleWords) => {
      columns.years.push(yearsOf(report.metadata));
      if (sortKey(report.metadata.date) === '') columns.undated++;
      columns.titleWords.push(titleWords);
      const own = facetsOf(report);
      for (const name of facetNames) {
        const value = own[name];
        facets[name].rows.push(value === undefined ? null : indexOf(name, value));
      }
    },
  };
}
