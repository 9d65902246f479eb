import { filesBelow } from '../../src/deploy/files-below.ts';
import { isManifest, readManifest } from '../../src/deploy/manifest.ts';
import { hashFiles } from './hash-files.ts';
import { shardSite } from './shard-manifest.ts';
import { rebuild, type ShardFolder } from './shard-faults.ts';
import { hashOfFiles, reportOfFile } from './site-files.ts';
import type { Told } from './stage.ts';

/**
 * The files of a shard and their hashes, after looking at each.
 *
 * @throws {Error} where one is gone, is not as it was built, or is of a report of another shard
 */
export async function shardFiles(
  { folder, manifest }: ShardFolder,
  told?: Told,
): Promise<Map<string, string>> {
  const site = shardSite(folder);
  const refuse = (what: string): never => {
    const again = rebuild({ index: manifest.shard, count: manifest.of });
    throw new Error(`${folder}: ${what}; copy the folder again from where it was built, or ${again}`);
  };
  const there = await filesBelow(site).catch(() => []);
  const listed = await readManifest(site, there).catch((error: unknown) =>
    refuse(`its list of files cannot be read (${(error as Error).message})`),
  );
  if (hashOfFiles([...listed]) !== manifest.files)
    refuse('site/manifest-sha256.txt is not the list that was written');
  const own = new Set(manifest.reports);
  const has = new Set(there);
  for (const file of listed.keys()) {
    if (!has.has(file)) refuse(`site/${file} is missing`);
    const id = reportOfFile(file);
    if (id !== undefined && !own.has(id)) refuse(`site/${file} is of a report that is not of this shard`);
  }
  for (const file of there)
    if (!listed.has(file) && !isManifest(file)) refuse(`site/${file} is in no list of the build`);
  const found = await hashFiles(site, [...listed.keys()], told);
  for (const [file, hash] of listed) if (found.get(file) !== hash) refuse(`site/${file} is spoilt`);
  return listed;
}
