import type { Bundle } from './engine.ts';
import type { Filters } from './evaluate.ts';
import type { Plan } from './plan.ts';

/**
 * Whether a bundle may have reports of the years that are asked for. One that has none is not opened: bundles are
 * cut along time, so that what a query with a year downloads does not grow with the archive.
 *
 * @returns false only where no report of the bundle can be an answer
 */
export function mayHold({ years }: Pick<Bundle, 'years'>, plan: Plan, filters: Filters): boolean {
  const overlaps = (from: number, to: number): boolean =>
    years === undefined || (years !== null && years[0] <= to && years[1] >= from);
  const asked = plan.all.every((any) =>
    any.some((test) => test.kind !== 'year' || test.negated || overlaps(test.from, test.to)),
  );
  const chosen = filters.year ?? [];
  return (
    asked &&
    (chosen.length === 0 || chosen.some((year) => year === '' || overlaps(Number(year), Number(year))))
  );
}
