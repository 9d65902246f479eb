import { isReportId } from '../../report/report-id.ts';
import type { ArchiveIndex } from '../../report/summary.ts';

/** A report that could not be made, and what went wrong. */
export interface FailedReport {
  id: string;
  messages: string[];
}

/** Witnesses that no report could be made of and that may have a page; sorted by id. */
export function failedReports({ reports, problems }: ArchiveIndex): FailedReport[] {
  const made = new Set(reports.map(({ id }) => id.toLowerCase()));
  const lost = problems.filter(({ id }) => isReportId(id) && !made.has(id.toLowerCase()));
  return [...Map.groupBy(lost, ({ id }) => id)]
    .map(([id, all]) => ({
      id,
      messages: all.flatMap(({ message }) => withoutFolders(message).split('\n')),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where a file lies on the machine that built the site is nobody else's concern. */
const withoutFolders = (message: string): string => message.replaceAll(/(?:[^\s'"“”/\\]*[/\\])+/g, '');
