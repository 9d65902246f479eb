import { mkdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { buildDay } from '../../src/history/history-store.ts';
import { comparedPlan } from './build-shard.ts';
import { checkFixity } from './check-fixity.ts';
import { keepForeignFolder } from './keep-foreign-folder.ts';
import { linkFile } from './link-file.ts';
import { withModules } from './modules-folder.ts';
import { putInPlace } from './put-in-place.ts';
import { compileJob, renderJobs } from './render-jobs.ts';
import { runJobs } from './run-jobs.ts';
import { shardFaults, type ShardFolder } from './shard-faults.ts';
import { shardFiles } from './shard-files.ts';
import { readShardManifest, shardSite } from './shard-manifest.ts';
import { reportOfFile } from './site-files.ts';
import { stage, type Told } from './stage.ts';
import { freshFolder, healFolder, refuseSecondBuild } from './swap-folder.ts';

export interface MergeOptions {
  /** The repository. */
  root: string;
  /** Folder of all restored reports. */
  archive: string;
  /** Folder of the witnesses. */
  content: string;
  /** Folders that `buildShard` made, in any order. */
  folders: readonly string[];
  /** Where the site is put. */
  out: string;
  told?: Told | undefined;
}

/**
 * Put the shards of a site together, make what belongs to the whole, and put that in the place of `out`.
 *
 * @returns how many reports it has
 * @throws {Error} where the folders are not the shards of one site, of this archive by this code; a line each
 */
export async function mergeShards(options: MergeOptions): Promise<number> {
  const { root, archive, content, folders, out, told } = options;
  await checkFixity(content);
  const shards: ShardFolder[] = [];
  for (const folder of folders) shards.push({ folder, manifest: await readShardManifest(folder) });
  const own = await comparedPlan(root, archive, told);
  const faults = shardFaults(shards, own);
  if (faults.length > 0) throw new Error(faults.join('\n'));

  healFolder(out);
  keepForeignFolder(out);
  refuseSecondBuild(out);
  const fresh = freshFolder(out);
  try {
    await mkdir(fresh, { recursive: true });
    const hashes = new Map<string, string>();
    for (const shard of shards) {
      const files = await shardFiles(shard, told);
      linkFiles(shardSite(shard.folder), fresh, files.keys());
      // The others are made here as well, and come to stand in their place.
      for (const [file, hash] of files)
        if (reportOfFile(file) !== undefined || file.startsWith('search/bundle-')) hashes.set(file, hash);
    }
    const day = await buildDay(root, content);
    const bundles = shards.flatMap(({ manifest }) => manifest.bundles);
    await withModules(root, (modules) =>
      runJobs(
        [
          compileJob({ root, modules, fresh, told }),
          stage('search', 'search-merged', { to: fresh, bundles }, told),
          stage('bulk', 'bulk', { root, archive, day }, told),
          ...renderJobs({ root, modules, fresh, ids: [], lists: true, told }),
        ],
        availableParallelism(),
      ),
    );
    const { keys } = own;
    await putInPlace({ root, archive, out, fresh, keys, taken: new Map(), hashes, day, told });
    return keys.size;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function linkFiles(from: string, to: string, files: Iterable<string>): void {
  const made = new Set<string>();
  for (const file of files) {
    const folder = dirname(join(to, file));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    linkFile(join(from, file), join(to, file));
  }
}
