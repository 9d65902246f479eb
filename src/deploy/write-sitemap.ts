import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';

/** Addresses in one file; the protocol allows 50,000. */
const most = 45_000;

/**
 * Write `sitemap-index.xml` and the files that it names, with every page of a built site but those that stand
 * for what is missing.
 *
 * @param files paths of the site's files
 * @param address scheme, host and path that the site is served under, with a slash at its end
 */
export async function writeSitemap(site: string, files: readonly string[], address: string): Promise<void> {
  const pages = files
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => new URL(file.slice(0, -'index.html'.length), address).href);
  const { compare } = new Intl.Collator('en', { numeric: true });
  const index = new SitemapAndIndexStream({
    limit: most,
    getSitemapStream: (part) => {
      const name = `sitemap-${String(part)}.xml`;
      const stream = new SitemapStream();
      const written = stream.pipe(createWriteStream(join(site, name)));
      return [new URL(name, address).href, stream, written];
    },
  });
  await pipeline(
    Readable.from(pages.sort(compare)),
    index,
    createWriteStream(join(site, 'sitemap-index.xml')),
  );
}
