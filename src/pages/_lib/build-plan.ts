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

/** Say what this process renders, before anything is rendered. */
export function followPlan(given: BuildPlan): void {
  plan = { ...given, ids: new Set(given.reports) };
}

/** Whether this process has a plan; without one, everything is rendered, as `astro dev` does. */
export const hasPlan = (): boolean => plan !== undefined;

/** Whether pages that are no single report's are wanted. */
export const rendersLists = (): boolean => plan?.lists ?? true;

/** Whether the pages of a report are wanted. */
export const rendersReport = (id: string): boolean => plan?.ids.has(id) ?? true;
