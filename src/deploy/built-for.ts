import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a site will be served: host with scheme, and the path under it. */
export interface SitePlace {
  site: string;
  base: string;
}

/**
 * Where a built site was told that it will be served. It is asked of the site, since who looks at it later
 * may not have set `SITE` and `BASE` again.
 *
 * @returns nothing where its `robots.txt` does not tell
 */
export async function builtFor(folder: string): Promise<SitePlace | undefined> {
  const robots = await readFile(join(folder, 'robots.txt'), 'utf8').catch(() => '');
  const line = /^Sitemap: (https?:\/\/[^/\s]+)(\/\S*?)sitemap-index\.xml$/m.exec(robots);
  return line ? { site: line[1]!, base: line[2]! } : undefined;
}
