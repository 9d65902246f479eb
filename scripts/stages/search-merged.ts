/** The index of full-text search of bundles that shards made and that lie in their places. */
import { join } from 'node:path';
import { buildSearchIndex, type IndexedBundle } from '../../src/search/build/build-index.ts';
import { bundleSearchClient } from '../../src/search/client/bundle-client.ts';
import { indexOptions } from '../lib/index-options.ts';
import { madeBundles } from '../lib/made-bundles.ts';

export interface MergedTask {
  /** The folder that is made. */
  to: string;
  bundles: readonly IndexedBundle[];
}

export default async function mergeSearch({ to, bundles }: MergedTask): Promise<void> {
  const out = join(to, 'search');
  await buildSearchIndex({ ...(await indexOptions()), out, kept: madeBundles(bundles) });
  await bundleSearchClient(out);
}
