import { availableParallelism } from 'node:os';
import { finishSite } from './finish-site.ts';
import { historyHash } from './finished-reports.ts';
import type { PartsOptions, SiteParts } from './make-parts.ts';
import { runJobs } from './run-jobs.ts';
import { shares } from './shares.ts';
import { filesOfReports, hashOfFiles } from './site-files.ts';
import { writeSiteState, type BuiltReport } from './site-state.ts';
import { stage } from './stage.ts';
import { swapFolder } from './swap-folder.ts';
import { untouchedSince } from './untouched-since.ts';

/** Most reports whose history one process notes. */
const mostNoted = 2500;

/** What the parts were made from, and what they are. */
export type PlaceOptions = Omit<PartsOptions, 'modules'> & SiteParts;

/** Finish a site of which all parts are made, put it in its place, and note what it has for the next build. */
export async function putInPlace(options: PlaceOptions): Promise<void> {
  const { root, archive, out, fresh, keys, taken, hashes, day, told } = options;
  const files = filesOfReports(await finishSite({ root, fresh, hashes, told }));
  await swapFolder(out, fresh);
  const made = [...keys.keys()].filter((id) => !taken.has(id));
  const jobs = shares(made, mostNoted, made.length > 1000 ? availableParallelism() : 1).map((ids, i) =>
    stage(`history ${String(i + 1)}`, 'history', { ids, day }, told),
  );
  await runJobs(jobs, availableParallelism());
  const touched = await untouchedSince({ site: out, files, taken });
  const built = new Map<string, BuiltReport>();
  for (const [id, key] of keys)
    built.set(id, {
      key,
      history: taken.get(id)?.history ?? (await historyHash(archive, id)),
      files: hashOfFiles(files.get(id) ?? []),
      touched: touched.get(id),
    });
  await writeSiteState(archive, built);
}
