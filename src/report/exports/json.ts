import type { Report } from '../report.ts';

/** A report as JSON, by its schema. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 1)}\n`;
