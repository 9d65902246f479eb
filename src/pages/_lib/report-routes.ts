import { localeRoutes, type Locale } from '../../i18n/locales.ts';
import type { ReportSummary } from '../../report/summary.ts';
import { readIndex } from './archive-store.ts';
import { rendersReport } from './build-plan.ts';

export interface ReportRouteProps {
  locale: Locale;
  id: string;
  previous: ReportSummary | undefined;
  next: ReportSummary | undefined;
}

/** One route for each report that is to be rendered in each language, with its neighbours in the list. */
export async function reportRoutes(): Promise<
  { params: { locale: string | undefined; id: string }; props: ReportRouteProps }[]
> {
  const reports = await readIndex();
  return reports.flatMap(({ id }, i) =>
    (rendersReport(id) ? localeRoutes() : []).map(({ params, props }) => ({
      params: { ...params, id },
      props: { ...props, id, previous: reports[i - 1], next: reports[i + 1] },
    })),
  );
}
