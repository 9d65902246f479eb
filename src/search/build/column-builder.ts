import type { Report } from '../../report/report.ts';
import { type Columns, type FacetName, facetNames } from '../engine.ts';
import { sortKey } from './newest-last.ts';
import { facetsOf, type Presentation, yearsOf } from './report-entry.ts';

/** Gather the columns of a bundle, a report at a time. */
export function columnBuilder(): {
  columns: Columns;
  add: (report: Report, titleWords: number, present: Presentation) => void;
} {
  const facets = Object.fromEntries(
    facetNames.map((name) => [name, { values: [], hant: [], rows: [] }]),
  ) as unknown as Columns['facets'];
  const columns: Columns = { years: [], undated: 0, titleWords: [], facets };
  const known = new Map<string, number>();
  const indexOf = (name: FacetName, value: string, toHant: (text: string) => string): number => {
    const key = `${name}:${value}`;
    const index = known.get(key);
    if (index !== undefined) return index;
    known.set(key, facets[name].values.length);
    facets[name].hant.push(toHant(value));
    return facets[name].values.push(value) - 1;
  };
  return {
    columns,
    add: (report, titleWords, present) => {
      const toHant = (text: string): string => present.inScript(text, report.script, 'hant');
      columns.years.push(yearsOf(report.metadata));
      if (sortKey(report.metadata.date) === '') columns.undated++;
      columns.titleWords.push(titleWords);
      const own = facetsOf(report);
      for (const name of facetNames) {
        const value = own[name];
        facets[name].rows.push(value === undefined ? null : indexOf(name, value, toHant));
      }
    },
  };
}
