import { archive } from '../../archive.config.ts';
import { localePath, rootLocale, type Locale } from '../../i18n/locales.ts';
import { absoluteUrl } from '../../i18n/urls.ts';
import type { Check, Finding } from '../check.ts';
import type { BuiltPage } from '../read-page.ts';

/** Every page names itself and the same page in each other language; all of them are there. */
export const languages: Check = {
  name: 'languages',
  promise: 'every page names its language, itself, and its counterparts, which are there and name it back',
  start: ({ files }) => ({
    page: (page) => (page.path === '404.html' ? [] : [...faultsOf(page, files)]),
  }),
};

function* faultsOf({ path, elements }: BuiltPage, files: ReadonlySet<string>): Generator<Finding> {
  const locale = localeOf(path);
  const rest = path.slice(prefixOf(locale).length);
  const html = elements.find(({ tagName }) => tagName === 'html');
  if (html?.properties['lang'] !== locale)
    yield {
      file: path,
      message: `its language is said to be ${String(html?.properties['lang'])}, not ${locale}`,
    };

  const links = elements
    .filter(({ tagName }) => tagName === 'link')
    .map(({ properties }) => ({
      rel: String(properties['rel']),
      lang: properties['hrefLang'],
      href: properties['href'],
    }));
  const inside = rest.replace(/index\.html$/, '');
  const named = (lang: string): unknown => links.find((link) => link.lang === lang)?.href;
  const wanted = [
    {
      what: 'itself',
      has: links.find(({ rel }) => rel === 'canonical')?.href,
      wants: absoluteUrl(inside, locale),
    },
    { what: 'its page for any language', has: named('x-default'), wants: absoluteUrl(inside, rootLocale) },
    ...archive.locales.map((other) => ({
      what: `its page in ${other}`,
      has: named(other),
      wants: absoluteUrl(inside, other),
    })),
  ];
  for (const { what, has, wants } of wanted) {
    if (has !== wants) yield { file: path, message: `names as ${what} ${String(has)}, not ${wants}` };
  }
  // Each counterpart is held to the same, so that it names this page back.
  for (const other of archive.locales) {
    const file = prefixOf(other) + rest;
    if (!files.has(file)) yield { file: path, message: `its page in ${other} is missing: ${file}` };
  }
}

const prefixOf = (locale: Locale): string => {
  const path = localePath(locale);
  return path === undefined ? '' : `${path}/`;
};

const localeOf = (path: string): Locale =>
  archive.locales.find((locale) => locale !== rootLocale && path.startsWith(prefixOf(locale))) ?? rootLocale;
