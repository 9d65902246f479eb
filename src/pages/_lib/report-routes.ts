import { localeRoutes, type Locale } from '../../i18n/locales.ts';
import type { ReportSummary } from '../../report/summary.ts';
import { readIndex } from './archive-store.ts';

export interface ReportRouteProps {
  locale: Locale;
  id: string;
  previous: ReportSummary | undefined;
  next: ReportSummary | undefined;
}

/** One route for each report in each language, with its neighbours in the list. */
export async function reportRoutes(): Promise<
  { params: { locale: string | undefined; id: string }; props: ReportRouteProps }[]
> {
  const reports = await readIndex();
  return reports.flatMap(({ id }, i) =>
    localeRoutes().map(({ params, props }) => ({
      params: { ...params, id },
      props: { ...props, id, previous: reports[i - 1], next: reports[i + 1] },
    })),
  );
}
