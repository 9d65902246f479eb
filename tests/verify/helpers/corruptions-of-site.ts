import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundleOf, change, inFile, inPack, type Corruption } from './plant.ts';

/** What may befall the rest of a site. */
export const siteCorruptions: readonly Corruption[] = [
  {
    what: 'a download of another report',
    check: 'downloads',
    plant: async ({ site }, id) => {
      const file = (form: string): string => `reports/${id}/${id}.${form}`;
      await copyFile(join(site, file('txt')), join(site, file('md')));
      return [file('md')];
    },
  },
  {
    what: 'a download cut short',
    check: 'downloads',
    plant: async ({ site }, id) => {
      const file = `reports/${id}/${id}.epub`;
      const bytes = await readFile(join(site, file));
      await writeFile(join(site, file), bytes.subarray(0, -100));
      return [file];
    },
  },
  {
    what: 'a page left out of the sitemap',
    check: 'sitemap',
    plant: async ({ site }, id) => {
      await change(join(site, 'sitemap-0.xml'), (xml) =>
        xml.replace(new RegExp(`<url><loc>[^<]*/en/reports/${id}/</loc>.*?</url>`), ''),
      );
      return ['sitemap-0.xml', `en/reports/${id}/`];
    },
  },
  {
    what: 'a page of the sitemap that is not there',
    check: 'sitemap',
    plant: inFile('sitemap-0.xml', (xml) =>
      xml.replace('</urlset>', '<url><loc>http://localhost:4321/nowhere/</loc></url></urlset>'),
    ),
  },
  {
    what: 'robots that are not told of the sitemap',
    check: 'sitemap',
    plant: inFile('robots.txt', (text) => text.replace('Sitemap:', 'Map:')),
  },
  {
    what: 'an entry of the feed that is not there',
    check: 'feed',
    plant: inFile('feed.xml', (xml) => xml.replace(/(<item>.*?\/reports\/)[^/]+\//s, '$1nobody/')),
  },
  {
    what: 'a text of search, in its pack',
    check: 'search-texts',
    plant: inPack('texts.hant.pack', (text) => text.replace(/("text":")\p{Script=Han}/u, '$1䶮')),
  },
  {
    what: 'a text of search, on its own',
    check: 'search-texts',
    plant: inPack('text/3.hans.pack', (text) => text.replace(/("text":")\p{Script=Han}/u, '$1䶮')),
  },
  {
    what: 'a year that search filters by',
    check: 'search-texts',
    plant: inPack('columns.pack', (text) => text.replace(/"years":\[(null,)*\[\d+/, '"years":[[1')),
  },
  {
    what: 'a part of the index of words gone',
    check: 'search-index',
    plant: async ({ site }) => {
      const folder = `${await bundleOf(site)}/index`;
      const [first] = (await readdir(join(site, folder))).sort();
      await rm(join(site, folder, first!));
      return [folder, dirname(folder)];
    },
  },
  {
    what: 'a mark of content that the service worker has wrong',
    check: 'service-worker',
    plant: inFile('sw.js', (code) => code.replace(/revision:"[0-9a-f]{4}/, 'revision:"beef')),
  },
  {
    what: 'a file that the build did not make',
    check: 'manifest',
    plant: async ({ site }) => {
      await writeFile(join(site, 'stowaway.bin'), 'x');
      return ['stowaway.bin'];
    },
  },
  {
    what: 'a byte of a file flipped',
    check: 'manifest',
    plant: inFile('favicon.svg', (svg) => svg.replace('<svg', '<Svg')),
  },
];
