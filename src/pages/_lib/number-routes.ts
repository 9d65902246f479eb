import { localeRoutes, type Locale } from '../../i18n/locales.ts';
import { readAcross } from './across-store.ts';
import { readIndex } from './archive-store.ts';
import { rendersReport } from './build-plan.ts';

/** Figures on one page. */
export const figuresPerPage = 200;

export interface NumberRouteProps {
  locale: Locale;
  id: string;
  currentPage: number;
  lastPage: number;
}

/** The pages of each report's figures in each language; one where a report has none. */
export async function numberRoutes(): Promise<
  {
    params: { locale: string | undefined; id: string; page: string | undefined };
    props: NumberRouteProps;
  }[]
> {
  const across = readAcross();
  return (await readIndex()).flatMap(({ id }) => {
    if (!rendersReport(id)) return [];
    const lastPage = Math.max(1, Math.ceil((across[id]?.numbers ?? 0) / figuresPerPage));
    return Array.from({ length: lastPage }, (_, i) => i + 1).flatMap((currentPage) =>
      localeRoutes().map(({ params, props }) => ({
        params: { ...params, id, page: currentPage === 1 ? undefined : String(currentPage) },
        props: { ...props, id, currentPage, lastPage },
      })),
    );
  });
}
