import type { Bundle, Columns, FacetName, Found } from './engine.ts';
import { foldText } from './fold-for-search.ts';
import { mayHold } from './may-hold.ts';
import type { Plan, Test } from './plan.ts';

/** Values a reader has chosen; of each facet any, of all facets every one. */
export type Filters = Partial<Record<FacetName | 'year', readonly string[]>>;

/**
 * The rows of one bundle that a plan asks for, and which of them have a hit in their title.
 */
export async function evaluate(bundle: Bundle, plan: Plan, filters: Filters): Promise<Found> {
  if (plan.all.length === 0 || !mayHold(bundle, plan, filters)) return { rows: [], titles: new Set() };
  const groups = await Promise.all(
    plan.all.map(async (any) => Promise.all(any.map((test) => runTest(bundle, test)))),
  );
  let rows: Set<number> | undefined;
  const titles = new Set<number>();
  for (const group of groups) {
    const either = new Set(group.flatMap((found) => [...found.rows]));
    rows = rows === undefined ? either : new Set([...rows].filter((row) => either.has(row)));
    for (const found of group) for (const row of found.titles) titles.add(row);
  }
  const kept = [...rows!].sort((a, b) => a - b);
  return { rows: await filterRows(bundle, kept, filters), titles };
}

async function runTest(bundle: Bundle, test: Test): Promise<Found> {
  const found = await findRows(bundle, test);
  if (!test.negated) return found;
  const without = new Set(found.rows);
  return { rows: allRows(bundle).filter((row) => !without.has(row)), titles: new Set() };
}

async function findRows(bundle: Bundle, test: Test): Promise<Found> {
  if (test.kind === 'phrases') {
    const found = await Promise.all(test.any.map((phrase) => bundle.find(phrase)));
    if (found.length === 1) return found[0]!;
    return {
      rows: [...new Set(found.flatMap((one) => one.rows))],
      titles: new Set(found.flatMap((one) => [...one.titles])),
    };
  }
  const columns = await bundle.columns();
  const holds =
    test.kind === 'year'
      ? yearTest(columns, test.from, test.to)
      : facetTest(columns, test.kind, (value) => foldText(value).includes(test.folded));
  return { rows: allRows(bundle).filter(holds), titles: new Set() };
}

async function filterRows(bundle: Bundle, rows: number[], filters: Filters): Promise<number[]> {
  const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
  if (chosen.length === 0 || rows.length === 0) return rows;
  const columns = await bundle.columns();
  const tests = chosen.map(([name, values]) =>
    name === 'year'
      ? (row: number) => values.includes(String(yearOf(columns, row) ?? ''))
      : facetTest(columns, name as FacetName, (value) => values.includes(value)),
  );
  return rows.filter((row) => tests.every((test) => test(row)));
}

function facetTest(columns: Columns, name: FacetName, holds: (value: string) => boolean) {
  const { values, rows } = columns.facets[name];
  const right = new Set(values.flatMap((value, i) => (holds(value) ? [i] : [])));
  return (row: number): boolean => right.has(rows[row] ?? -1);
}

/** A masked year may be any of a range; it is found when the range touches the one asked for. */
function yearTest(columns: Columns, from: number, to: number) {
  return (row: number): boolean => {
    const years = columns.years[row];
    return years != null && years[0] <= to && years[1] >= from;
  };
}

/** The year of a row, or undefined where it is masked or unknown. */
export function yearOf(columns: Columns, row: number): number | undefined {
  const years = columns.years[row];
  return years && years[0] === years[1] ? years[0] : undefined;
}

function allRows(bundle: Bundle): number[] {
  return Array.from({ length: bundle.size }, (_, row) => row);
}
