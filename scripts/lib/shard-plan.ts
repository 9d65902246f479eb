import { createHash } from 'node:crypto';
import { archive } from '../../src/archive.config.ts';
import { planBundles } from '../../src/search/build/plan-bundles.ts';
import { historyHash } from './finished-reports.ts';
import { inShard, type Shard } from './in-shard.ts';
import { indexOptions } from './index-options.ts';
import { reportKeys, siteCode } from './report-keys.ts';

/** What parts of a site must have in common, to be parts of one. Hashes. */
export interface SiteSeal {
  /** The code, its libraries and what runs them. */
  code: string;
  /** `src/archive.config.ts`, with what `SITE` and `BASE` change of it. */
  configuration: string;
  /** All reports and what goes into their pages. */
  archive: string;
}

/** What each machine knows of a site that several make. */
export interface ShardPlan {
  seal: SiteSeal;
  /** Key of each report, by its id. */
  keys: ReadonlyMap<string, string>;
  /** Ids of the reports of a shard, in the order of lists. */
  reportsOf: (shard: Shard) => string[];
  /** First reports of the bundles of the index that a shard makes. */
  bundlesOf: (shard: Shard) => string[];
}

/**
 * Divide the making of a site; the archive must be restored and compared.
 *
 * @param root the repository
 * @param folder of the archive
 */
export async function shardPlan(root: string, folder: string): Promise<ShardPlan> {
  const keys = await reportKeys(root, folder);
  const all = createHash('sha256');
  for (const [id, key] of keys) all.update(`${id} ${key} ${await historyHash(folder, id)}\n`);
  const firsts = planBundles((await indexOptions()).reports).map(([first]) => first!);
  return {
    seal: {
      code: await siteCode(root),
      configuration: createHash('sha256').update(JSON.stringify(archive)).digest('hex'),
      archive: all.digest('hex'),
    },
    keys,
    reportsOf: (shard) => [...keys.keys()].filter((id) => inShard(id, shard)),
    bundlesOf: (shard) => firsts.filter((_, bundle) => isBundleOf(bundle, shard)),
  };
}

/** Whether a shard makes a bundle of the index: they are dealt out in turn, since they are few and alike large. */
export const isBundleOf = (bundle: number, { index, count }: Shard): boolean => bundle % count === index - 1;
