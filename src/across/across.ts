import type { Resemblance } from './shared-passages.ts';

/** What lists need to know of a report's place among the others. */
export interface AcrossSummary {
  /** Part of its letters that stand in some other report, 0–1, and those it resembles most. */
  shared: { share: number; others: Resemblance[] };
  /** How many figures it has. */
  numbers: number;
}

/** `.archive/across/index.json`: by the ids of all reports. */
export type AcrossIndex = Record<string, AcrossSummary>;
