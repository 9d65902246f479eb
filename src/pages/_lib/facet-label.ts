import type { FacetName } from '../../config/archive-schema.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inScript } from '../../markup/in-script.ts';
import { scriptOf } from '../../i18n/locales.ts';
import type { FacetGroup } from '../../markup/facets.ts';

/** A facet's value as a reader sees it, whether that is Chinese text of the archive, and what that means in the page's language. */
export function facetLabel(
  facet: FacetName,
  { value, reports }: FacetGroup,
  locale: Locale,
  words: Dictionary,
): { text: string; chinese: boolean; meaning?: string | undefined } {
  if (facet === 'year') return { text: value.replaceAll('X', '×'), chinese: false };
  if (facet === 'quality') return { text: words.browse.grade(value), chinese: false };
  if (facet === 'shared') return { text: words.across.shared.has, chinese: false };
  if (facet === 'completeness') {
    const names: Record<string, string> = words.report.completenessOf;
    return { text: names[value] ?? value, chinese: false };
  }
  // The archive's own words are simplified, whatever the reports are.
  const own = facet === 'genre' || facet === 'topic';
  const text = inScript(value, own ? 'hans' : reports[0]!.script, scriptOf[locale]);
  const meaning = own ? words.terms[value] : undefined;
  return { text, chinese: true, meaning };
}
