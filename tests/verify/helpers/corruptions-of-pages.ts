import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inFile, inPage, otherCharacter, reading, type Corruption } from './plant.ts';

/** What may befall pages. */
export const pagesCorruptions: readonly Corruption[] = [
  {
    what: 'a character of a page',
    check: 'page-text',
    plant: inPage(reading, otherCharacter('<article')),
  },
  {
    what: 'a character of a page in traditional script',
    check: 'page-text',
    plant: inPage((id) => `zh-hant/${reading(id)}`, otherCharacter('<article')),
  },
  {
    what: 'a character of an apparatus',
    check: 'page-text',
    plant: inPage((id) => `reports/${id}/apparatus/index.html`, otherCharacter('<article')),
  },
  {
    what: 'a character of the witness as it is shown',
    check: 'page-text',
    plant: inPage((id) => `en/reports/${id}/witness/index.html`, otherCharacter('class="scraped"')),
  },
  {
    what: 'a paragraph of a page dropped',
    check: 'page-text',
    plant: inPage(reading, (html) => html.replace(/<p id="p[^]*?<\/p>/, '')),
  },
  {
    what: 'two paragraphs of a page exchanged',
    check: 'page-text',
    plant: inPage(reading, (html) => html.replace(/(<p id="p[^]*?<\/p>)(<p id="p[^]*?<\/p>)/, '$2$1')),
  },
  {
    what: 'a page gone',
    check: 'page-text',
    plant: async ({ site }, id) => {
      await rm(join(site, `en/reports/${id}/apparatus`), { recursive: true });
      return [`en/reports/${id}/apparatus`, `reports/${id}/apparatus`];
    },
  },
  {
    what: 'a link that leads nowhere',
    check: 'links',
    plant: inPage(reading, (html) => html.replace('<main', '<a href="/reports/nobody/">n</a><main')),
  },
  {
    what: 'a place that a link names, renamed',
    check: 'links',
    fits: ({ blocks }) => blocks.filter(({ kind }) => kind === 'heading').length > 1,
    plant: inPage(
      (id) => `zh-hant/${reading(id)}`,
      (html) => html.replace(/<h2 id="p/, '<h2 id="q'),
    ),
  },
  {
    what: 'a page that leaves out another language',
    check: 'languages',
    plant: inPage(reading, (html) => html.replace(/<link rel="alternate" hreflang="zh-Hant"[^>]*>/, '')),
  },
  {
    what: 'a page that names another as itself',
    check: 'languages',
    plant: inPage(reading, (html) => html.replace(/(<link rel="canonical" href="[^"]*)"/, '$1about/"')),
  },
  {
    what: 'a page that says it is in another language',
    check: 'languages',
    plant: inPage(reading, (html) => html.replace('<html lang="zh-Hans"', '<html lang="en"')),
  },
  {
    what: 'a script in a page',
    check: 'security',
    plant: inPage(reading, (html) => html.replace('<main', '<script>alert(1)</script><main')),
  },
  {
    what: 'an event handler in a page',
    check: 'security',
    plant: inPage(reading, (html) => html.replace('<main', '<main onclick="alert(1)"')),
  },
  {
    what: 'a picture from elsewhere in a page',
    check: 'security',
    plant: inPage(reading, (html) =>
      html.replace('<main', '<img src="https://example.org/x.png" alt=""><main'),
    ),
  },
  {
    what: 'a page without its policy',
    check: 'security',
    plant: inPage(reading, (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')),
  },
  {
    what: 'headers with a weaker policy',
    check: 'security',
    plant: inFile('_headers', (text) => text.replace("default-src 'none'", "default-src 'self'")),
  },
];
