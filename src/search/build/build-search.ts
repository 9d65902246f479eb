import { join } from 'node:path';
import { bundleSearchClient } from '../client/bundle-client.ts';
import type { Manifest } from '../manifest.ts';
import { type BuildOptions, buildSearchIndex } from './build-index.ts';

/**
 * Everything that search adds to a built site, in its folder `search/`: the index and the modules
 * that read it.
 *
 * @param site the built site
 */
export async function buildSearch(site: string, options: Omit<BuildOptions, 'out'>): Promise<Manifest> {
  const out = join(site, 'search');
  await bundleSearchClient(out);
  return buildSearchIndex({ ...options, out });
}
