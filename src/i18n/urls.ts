import { archive } from '../archive.config.ts';
import { localePath, type Locale } from './locales.ts';

/**
 * Address of a page of the site, from the host's root.
 *
 * @param path inside the archive, without a slash before it: `reports/x/`, or `` for the home page
 * @param locale whose page; without it, a file that all languages share
 */
export function href(path: string, locale?: Locale): string {
  const prefix = locale && localePath(locale);
  const whole = prefix === undefined ? path : `${prefix}/${path}`;
  return archive.base + (plain.test(whole) ? whole : encoded(whole));
}

/** What stands in addresses as it is; most paths have nothing else, and a page has hundreds of them. */
const plain = /^[\w\-./]*$/;

/** Others are asked for again and again: names of offices and places, beside every list. */
const known = new Map<string, string>();
/** How many of them are remembered before all are forgotten. */
const most = 50_000;

function encoded(path: string): string {
  const before = known.get(path);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const address = path.split('/').map(encodeURIComponent).join('/');
  known.set(path, address);
  return address;
}

/** The same with scheme and host, for canonical links and feeds. */
export function absoluteUrl(path: string, locale?: Locale): string {
  return archive.site + href(path, locale);
}

/** Path of a report inside the archive; `view` is one of its other pages. */
export function reportPath(id: string, view?: 'apparatus' | 'witness' | 'numbers'): string {
  return view === undefined ? `reports/${id}/` : `reports/${id}/${view}/`;
}

/** Path of the picture that stands for a report, or for the archive, where a link to it is shown. */
export function picturePath(id?: string): string {
  return id === undefined ? 'picture.png' : `reports/${id}/${id}.png`;
}
