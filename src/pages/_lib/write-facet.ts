import type { FacetName } from '../../config/archive-schema.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { formatCount } from '../../i18n/format-count.ts';
import type { Locale } from '../../i18n/locales.ts';
import { href } from '../../i18n/urls.ts';
import type { FacetGroup } from '../../markup/facets.ts';
import { markup } from '../../markup/markup.ts';
import { facetLabel } from './facet-label.ts';

export interface FacetList {
  facet: FacetName;
  /** Its values, in the order they are shown. */
  groups: readonly FacetGroup[];
  locale: Locale;
  /** Slug of the value whose page this is. */
  current?: string | undefined;
  /** Values to show; the rest are on the facet's own page. */
  most?: number;
}

/**
 * The values of a facet, as links. Every list of reports has all facets beside it, of which most are the same as beside
 * the list before: those are written once.
 */
export function writeFacet(list: FacetList): string {
  const { groups, locale, current, most = Infinity } = list;
  const shown = groups.slice(0, most);
  if (shown.some(({ slug }) => slug === current)) return write(list, shown);
  const before = known.get(groups) ?? new Map<string, string>();
  known.set(groups, before);
  const key = `${locale} ${String(most)}`;
  const html = before.get(key) ?? write(list, shown);
  before.set(key, html);
  return html;
}

/** By the values of a facet: lists are made anew where reports are. */
const known = new WeakMap<readonly FacetGroup[], Map<string, string>>();

function write({ facet, groups, locale, current }: FacetList, shown: readonly FacetGroup[]): string {
  const words = dictionary(locale);
  const rows = shown.map((group) => {
    const { text, lang, meaning } = facetLabel(facet, group, locale, words);
    const here = group.slug === current && markup` aria-current="page"`;
    const said = lang !== undefined && markup` lang="${lang}"`;
    const told = meaning !== undefined && markup`<i lang="${locale}">${meaning}</i>`;
    const count = formatCount(group.reports.length);
    return markup`<li> <a href="${href(`browse/${facet}/${group.slug}/`, locale)}"${here}${said}> ${text} ${told} </a> <small>${count}</small> </li>`;
  });
  const more =
    groups.length > shown.length &&
    markup`<li class="more"> <a href="${href(`browse/${facet}/`, locale)}">${words.browse.more(formatCount(groups.length))}</a> </li>`;
  return markup`<ul class="facet"> ${rows} ${more} </ul>`.html;
}
