import type { Report } from '../../report/report.ts';
import { type Columns, type FacetName, facetNames } from '../engine.ts';
import type { Script } from '../report-text.ts';
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
  const indexOf = (name: FacetName, value: string, label: (to: Script) => string): number => {
    const key = `${name}:${value}`;
    const index = known.get(key);
    if (index !== undefined) return index;
    const column = facets[name];
    const next = column.values.push(value) - 1;
    known.set(key, next);
    column.hant.push(label('hant'));
    const hans = label('hans');
    if (hans !== value) column.hans = { ...column.hans, [next]: hans };
    return next;
  };
  return {
    columns,
    add: (report, titleWords, present) => {
      columns.years.push(yearsOf(report.metadata));
      if (sortKey(report.metadata.date) === '') columns.undated++;
      columns.titleWords.push(titleWords);
      const own = facetsOf(report);
      for (const name of facetNames) {
        const value = own[name];
        // Names of genres are the archive's own words, which are simplified whatever the report is.
        const from = name === 'genre' ? 'hans' : report.script;
        const index =
          value === undefined ? null : indexOf(name, value, (to) => present.inScript(value, from, to));
        facets[name].rows.push(index);
      }
    },
  };
}
