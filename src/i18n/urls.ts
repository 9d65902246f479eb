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
  return archive.base + (plain.test(whole) ? whole : whole.split('/').map(encodeURIComponent).join('/'));
}

/** What stands in addresses as it is; most paths have nothing else, and a page has hundreds of them. */
const plain = /^[\w\-./]*$/;

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
