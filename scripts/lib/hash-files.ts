import { availableParallelism } from 'node:os';
import { runJobs } from './run-jobs.ts';
import { shares } from './shares.ts';
import { stage, type Told } from './stage.ts';

/** Files that one process hashes. */
const most = 30_000;

/** SHA-256 of files of a folder, in hex, by their paths below it and in their order. On all cores, where there are many. */
export async function hashFiles(
  folder: string,
  files: readonly string[],
  told?: Told,
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  const cores = availableParallelism();
  const jobs = shares(files, most, files.length > 1000 ? cores : 1).map((some, i) =>
    stage<string[]>(`hashes ${String(i + 1)}`, 'hash-files', { folder, files: some }, told, (made) => {
      some.forEach((file, at) => hashes.set(file, made[at]!));
    }),
  );
  await runJobs(jobs, cores);
  // Who began later may have ended earlier.
  return new Map(files.map((file) => [file, hashes.get(file)!]));
}
