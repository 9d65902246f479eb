import { findVariants, type Variant } from '../../across/variants.ts';
import type { Report } from '../../report/report.ts';
import type { ReportSummary } from '../../report/summary.ts';
import { readReport } from './archive-store.ts';
import { readRelated } from './related-store.ts';
import { showReport } from './show-report.ts';

/** Another copy of a report, and where it differs. */
export interface ReadBeside {
  summary: ReportSummary;
  /** In the script of the page. */
  shown: Report;
  variants: Variant[];
}

/** Copies that a report is compared with word for word. */
const mostCopies = 2;

let last: { shown: Report; found: Promise<ReadBeside[]> } | undefined;

/**
 * The copies of a report, beside it as it is shown in a script. Languages that show it in one script ask for the same.
 */
export function readCopies(shown: Report, script: Report['script']): Promise<ReadBeside[]> {
  if (last?.shown !== shown) last = { shown, found: findCopies(shown, script) };
  return last.found;
}

async function findCopies(shown: Report, script: Report['script']): Promise<ReadBeside[]> {
  const copies = (await readRelated(shown.id)).filter(({ duplicate }) => duplicate).slice(0, mostCopies);
  return Promise.all(
    copies.map(async ({ report: summary }) => {
      const other = showReport(await readReport(summary.id), script);
      return { summary, shown: other, variants: findVariants(shown, other) };
    }),
  );
}
