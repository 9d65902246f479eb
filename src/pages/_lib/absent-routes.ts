import { localeRoutes, type Locale } from '../../i18n/locales.ts';

/** What the page is given that stands where the pages of a report would be. */
export interface AbsentProps<Entry> {
  locale: Locale;
  entry: Entry;
}

/** One route in each language for each of some reports that are not in the archive. */
export const absentRoutes = <Name extends string, Entry extends { id: string }>(
  name: Name,
  entries: readonly Entry[],
): { params: Record<string, string | undefined>; props: AbsentProps<Entry> }[] =>
  entries.flatMap((entry) =>
    localeRoutes().map(({ params, props }) => ({
      params: { ...params, [name]: entry.id },
      props: { ...props, entry },
    })),
  );
