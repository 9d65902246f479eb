import { readFileSync } from 'node:fs';

/**
 * What one process of a build renders: a build has several, each with its share of the reports, and the files
 * that they make are put together. Pages are the same whoever makes them.
 */
export interface BuildPlan {
  /** Ids of the reports whose pages are made; the files to take away are made apart from the pages. */
  reports: readonly string[];
  /** Whether the pages are made that are no single report's: home, lists, search. */
  lists: boolean;
}

let plan: (BuildPlan & { ids: ReadonlySet<string> }) | undefined;

/** The plan in the file that `BUILD_PLAN` names; without one, everything is rendered, as `astro dev` does. */
export function buildPlan(): (BuildPlan & { ids: ReadonlySet<string> }) | undefined {
  const file = process.env['BUILD_PLAN'];
  if (file === undefined) return undefined;
  if (!plan) {
    const read = JSON.parse(readFileSync(file, 'utf8')) as BuildPlan;
    plan = { ...read, ids: new Set(read.reports) };
  }
  return plan;
}

/** Whether pages that are no single report's are wanted. */
export const rendersLists = (): boolean => buildPlan()?.lists ?? true;

/** Whether the pages of a report are wanted. */
export const rendersReport = (id: string): boolean => buildPlan()?.ids.has(id) ?? true;
