import type { Dictionary } from '../../i18n/dictionary.ts';
import type { ReportSummary } from '../../report/summary.ts';

/** What a list says of a report of which a curator stated something: what that is. */
export function statedIn(stated: ReportSummary['stated'], { report }: Dictionary): string | undefined {
  if (stated === undefined) return undefined;
  return report.stated.list(stated.map((field) => report[field]).join(report.stated.join));
}
