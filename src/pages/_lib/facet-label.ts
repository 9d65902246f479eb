import type { FacetName } from '../../config/archive-schema.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { FacetGroup } from '../../markup/facets.ts';
import { converterFor, textLang } from './show-report.ts';

/** A facet's value as a reader sees it, its `lang` where it is Chinese text of the archive, and what that means in the page's language. */
export function facetLabel(
  facet: FacetName,
  { value, reports }: FacetGroup,
  locale: Locale,
  words: Dictionary,
): { text: string; lang?: string; meaning?: string | undefined } {
  if (facet === 'year') return { text: value.replaceAll('X', '×') };
  if (facet === 'quality') return { text: words.browse.grade(value) };
  if (facet === 'shared') return { text: words.across.shared.has };
  if (facet === 'completeness') {
    const names: Record<string, string> = words.report.completenessOf;
    return { text: names[value] ?? value };
  }
  // The archive's own words are simplified, whatever the reports are.
  const own = facet === 'genre' || facet === 'topic';
  const script = own ? 'hans' : reports[0]!.script;
  const meaning = own ? words.terms[value] : undefined;
  return { text: converterFor(script, locale)(value), lang: textLang(locale, script), meaning };
}
