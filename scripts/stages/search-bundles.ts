/** The bundles of the index that are a shard's, for `search-merged.ts` to name. */
import { join } from 'node:path';
import { buildBundles, type IndexedBundle } from '../../src/search/build/build-index.ts';
import { indexOptions } from '../lib/index-options.ts';
import type { Shard } from '../lib/in-shard.ts';
import { isBundleOf } from '../lib/shard-plan.ts';

export interface BundlesTask {
  /** The folder that is made. */
  to: string;
  shard: Shard;
}

export default async function buildSome({ to, shard }: BundlesTask): Promise<IndexedBundle[]> {
  const wanted = (bundle: number): boolean => isBundleOf(bundle, shard);
  return buildBundles({ ...(await indexOptions()), out: join(to, 'search'), wanted });
}
