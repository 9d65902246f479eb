import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { writeHashes } from '../../src/deploy/manifest.ts';
import type { IndexedBundle } from '../../src/search/build/build-index.ts';
import { isGathered } from './archive-state.ts';
import { gatherParts } from './gather-parts.ts';
import { hashFiles } from './hash-files.ts';
import type { Shard } from './in-shard.ts';
import { keepForeignFolder } from './keep-foreign-folder.ts';
import { withModules } from './modules-folder.ts';
import { compileJob, renderJobs } from './render-jobs.ts';
import { runJobs } from './run-jobs.ts';
import { shardSite, writeShardManifest } from './shard-manifest.ts';
import { shardPlan, type ShardPlan } from './shard-plan.ts';
import { hashOfFiles } from './site-files.ts';
import { stage, type Told } from './stage.ts';
import { freshFolder, healFolder, refuseSecondBuild, swapFolder } from './swap-folder.ts';

export interface ShardOptions {
  /** The repository. */
  root: string;
  /** Folder of all restored reports. */
  archive: string;
  shard: Shard;
  /** The folder that is made. */
  out: string;
  told?: Told | undefined;
}

/**
 * Make the part of a site that is a shard's: pages and files of its reports, and its bundles of the index.
 *
 * @returns how many reports it has
 * @throws {Error} where the archive is not restored as a whole, or a step fails; `out` is then as it was
 */
export async function buildShard({ root, archive, shard, out, told }: ShardOptions): Promise<number> {
  healFolder(out);
  keepForeignFolder(out);
  refuseSecondBuild(out);
  const fresh = freshFolder(out);
  const site = shardSite(fresh);
  try {
    await mkdir(site, { recursive: true });
    const { seal, reportsOf } = await comparedPlan(root, archive, told);
    const reports = reportsOf(shard);
    let bundles: IndexedBundle[] = [];
    await withModules(root, (modules) =>
      runJobs(
        [
          compileJob({ root, modules, fresh: site, told }),
          stage<IndexedBundle[]>('search', 'search-bundles', { to: site, shard }, told, (built) => {
            bundles = built;
          }),
          ...renderJobs({ root, modules, fresh: site, ids: reports, lists: false, told }),
        ],
        availableParallelism(),
      ),
    );
    await gatherParts(site);
    const hashes = await hashFiles(site, await filesBelow(site), told);
    await writeHashes(site, hashes);
    const { index, count } = shard;
    const files = hashOfFiles([...hashes]);
    await writeShardManifest(fresh, { format: 1, shard: index, of: count, seal, reports, bundles, files });
    await swapFolder(out, fresh);
    return reports.length;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/**
 * Compare the reports of an archive, where that was not done, and divide the making of its site.
 *
 * @throws {Error} where the archive is not restored as a whole
 */
export async function comparedPlan(root: string, archive: string, told?: Told): Promise<ShardPlan> {
  if (!(await isGathered(archive)))
    throw new Error(
      `${archive}: is no archive restored as a whole; run "npm run normalize" without --shard, or copy the folder from the machine where that was done`,
    );
  await runJobs([stage('compare', 'compare', { root }, told)], 1);
  return shardPlan(root, archive);
}
