import { archive as config } from '../../src/archive.config.ts';
import { localeFolder } from '../../src/i18n/locales.ts';
import type { DevIndex } from './dev-index.ts';

/** What the server of `npm run dev` is to answer with. */
export interface DevAddress {
  url: string;
  /** True where what was asked for is of a report that is not there: one that was taken out, or never was. */
  absent?: true;
}

/**
 * The address that answers what was asked for. Astro would list its routes as a warning for pages of a report that is
 * not there, and knows a report's downloads only with a slash behind them, since every page has one.
 *
 * @param url as a server is asked for it, under the base or without
 */
export function devAddress(url: string, { hasPage }: Pick<DevIndex, 'hasPage'>): DevAddress {
  const [path = ''] = url.split(/[?#]/, 1);
  const before = path.startsWith(config.base) ? config.base : '/';
  const inside = path.slice(before.length);
  const folder = config.locales.map(localeFolder).find((one) => inside.startsWith(`${one}reports/`));
  if (folder === undefined) return { url };
  const [id = '', ...rest] = inside.slice(`${folder}reports/`.length).split('/');
  if (!hasPage(decoded(id))) return { url: `${before}404/`, absent: true };
  const isFile = folder === '' && rest.length === 1 && rest[0]!.includes('.');
  return { url: isFile ? `${path}/${url.slice(path.length)}` : url };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
