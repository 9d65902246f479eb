import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Report } from '../../../src/report/report.ts';
import type { VerifyFolders } from '../../../src/verify/verify-context.ts';

/** A kind of damage, and the check that has to find it. */
export interface Corruption {
  what: string;
  check: string;
  /** Damage something; gives the names by which findings tell it. */
  plant: (folders: VerifyFolders, id: string) => Promise<string[]>;
  /** Reports that it can be done to; any, without it. */
  fits?: (report: Report) => boolean;
}

const change = async (file: string, make: (text: string) => string): Promise<void> => {
  const before = await readFile(file, 'utf8');
  const after = make(before);
  if (after === before) throw new Error(`${file}: nothing was planted`);
  await writeFile(file, after);
};

const inReport =
  (make: (report: Report) => void): Corruption['plant'] =>
  async ({ archive }, id) => {
    await change(join(archive, 'reports', `${id}.json`), (text) => {
      const report = JSON.parse(text) as Report;
      make(report);
      return `${JSON.stringify(report)}\n`;
    });
    return [id];
  };

/** Damage a page of a report; `path` below the language's folder. */
const inPage =
  (path: (id: string) => string, make: (html: string) => string): Corruption['plant'] =>
  async ({ site }, id) => {
    await change(join(site, path(id)), make);
    return [path(id)];
  };

const reading = (id: string): string => `reports/${id}/index.html`;
const inFile = (file: string, make: (text: string) => string): Corruption['plant'] =>
  inPage(() => file, make);

/** Another character in the place of the first Chinese one behind a mark. */
const otherCharacter =
  (mark: string) =>
  (html: string): string => {
    const at = html.indexOf(mark);
    return html.slice(0, at) + html.slice(at).replace(/(>[^<]*)\p{Script=Han}(?=[^<]{3})/u, '$1䶮');
  };

const bundleOf = async (site: string): Promise<string> =>
  `search/${(await readdir(join(site, 'search'))).find((name) => name.startsWith('bundle-'))!}`;

const inPack =
  (file: string, make: (text: string) => string): Corruption['plant'] =>
  async ({ site }) => {
    const path = `${await bundleOf(site)}/${file}`;
    const text = gunzipSync(await readFile(join(site, path))).toString('utf8');
    if (make(text) === text) throw new Error(`${path}: nothing was planted`);
    await writeFile(join(site, path), gzipSync(make(text)));
    return [path];
  };

export const corruptions: readonly Corruption[] = [
  {
    what: 'a byte of a witness flipped',
    check: 'witnesses',
    plant: async ({ content }, id) => {
      const file = join(content, 'specimens', `${id}.txt`);
      const bytes = await readFile(file);
      bytes[bytes.length >> 1]! ^= 1;
      await writeFile(file, bytes);
      return [id];
    },
  },
  {
    what: 'a witness gone',
    check: 'witnesses',
    plant: async ({ content }, id) => {
      await rm(join(content, 'specimens', `${id}.txt`));
      return [id];
    },
  },
  {
    what: 'a witness without a report',
    check: 'witnesses',
    plant: async ({ content }) => {
      await mkdir(join(content, 'witnesses'), { recursive: true });
      await writeFile(join(content, 'witnesses', 'stowaway.txt'), '某某县工作总结');
      return ['stowaway'];
    },
  },
  {
    what: 'an edit that says it made something else',
    check: 'ledgers',
    fits: ({ edits }) => edits.length > 1,
    plant: inReport(({ edits }) => {
      edits[0]!.reading += '乱';
    }),
  },
  {
    what: 'an edit that hides what it took away',
    check: 'ledgers',
    fits: ({ edits }) => edits.some(({ lemma }) => lemma !== ''),
    plant: inReport(({ edits }) => {
      edits.find(({ lemma }) => lemma !== '')!.lemma = '乱';
    }),
  },
  {
    what: 'an edit dropped from the ledger',
    check: 'ledgers',
    fits: ({ edits }) => edits.length > 1,
    plant: inReport(({ edits }) => {
      edits.splice(1, 1);
    }),
  },
  {
    what: 'a block that the text has not',
    check: 'reports',
    plant: inReport(({ blocks }) => {
      blocks.at(-1)!.text += '。';
    }),
  },
  {
    what: 'a grade that there is not',
    check: 'reports',
    plant: inReport(({ quality }) => {
      quality.grade = 'E' as 'D';
    }),
  },
  {
    what: 'a redaction that is somewhere else',
    check: 'reports',
    fits: ({ redactions }) => redactions.length > 0,
    plant: inReport(({ redactions }) => {
      redactions[0]!.offset += 1;
      redactions[0]!.text = '****';
    }),
  },
  {
    what: 'a lacuna outside its block',
    check: 'reports',
    fits: ({ lacunae }) => lacunae.length > 0,
    plant: inReport(({ lacunae }) => {
      lacunae[0]!.offset += 100_000;
    }),
  },
  {
    what: 'blocks out of the order of the witness',
    check: 'reports',
    fits: ({ blocks }) => blocks.length > 3,
    plant: inReport(({ blocks }) => {
      [blocks[1]!.span, blocks[2]!.span] = [blocks[2]!.span, blocks[1]!.span];
    }),
  },
  {
    what: 'a title of the index that the report has not',
    check: 'index-file',
    plant: async ({ archive }, id) => {
      await change(join(archive, 'index.json'), (text) =>
        text.replace(`"id":"${id}","title":"`, `"id":"${id}","title":"乱`),
      );
      return [id];
    },
  },
  {
    what: 'a report that the index has not',
    check: 'index-file',
    plant: async ({ archive }, id) => {
      const folder = join(archive, 'reports');
      await copyFile(join(folder, `${id}.json`), join(folder, 'stray.json'));
      return ['stray.json'];
    },
  },
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
