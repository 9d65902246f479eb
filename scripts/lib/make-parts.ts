import { availableParallelism } from 'node:os';
import { finishedReports } from './finished-reports.ts';
import { renderJobs } from './render-jobs.ts';
import { reportKeys } from './report-keys.ts';
import { runJobs, type Job } from './run-jobs.ts';
import { shares } from './shares.ts';
import { readSiteState } from './site-state.ts';
import { stage, type Told } from './stage.ts';

/** Most reports that one process takes over. */
const mostTaken = 2500;

export interface PartsOptions {
  /** The repository. */
  root: string;
  /** Folder of the restored reports. */
  archive: string;
  /** The site that stands, if one does. */
  out: string;
  /** The folder that is made. */
  fresh: string;
  /** The day that the build is of: `2026-01-31`. */
  day: string;
  told?: Told | undefined;
}

/** What a site is made of. */
export interface SiteParts {
  /** Key of each report, by its id. */
  keys: ReadonlyMap<string, string>;
  /** Files that were taken over from the site that stands, and their hashes. */
  taken: ReadonlyMap<string, string>;
  /** Ids of the reports of which nothing was taken over. */
  rendered: readonly string[];
}

/**
 * Make all parts of a site that can be made without regard to one another, on all cores: the files of the whole
 * archive, the index of search, and the pages and files of each report, as far as the site that stands does not
 * have them.
 */
export async function makeParts({ root, archive, out, fresh, day, told }: PartsOptions): Promise<SiteParts> {
  const cores = availableParallelism();
  const taken = new Map<string, string>();
  let keys = new Map<string, string>();
  let rendered: string[] = [];

  /** What the reports are made of is known once they are compared. */
  const takeFinished = async (): Promise<Job[]> => {
    keys = await reportKeys(root, archive);
    const finished = await finishedReports(out, await readSiteState(archive), keys, archive);
    const kept = new Set<string>();
    const takes = shares(finished, mostTaken, cores).map((reports, i) =>
      stage<string[]>(
        `take over ${String(i + 1)}`,
        'take-over',
        { from: out, to: fresh, reports },
        told,
        (ids) => {
          for (const id of ids) kept.add(id);
        },
      ),
    );
    const renderRest = (): Promise<Job[]> => {
      for (const { id, files } of finished)
        if (kept.has(id)) for (const [path, hash] of files) taken.set(path, hash);
      rendered = [...keys.keys()].filter((id) => !kept.has(id));
      return Promise.resolve(renderJobs({ root, fresh, ids: rendered, lists: true, told }));
    };
    return [...takes, { name: 'rest', after: takes.map(({ name }) => name), run: renderRest }];
  };

  await runJobs(
    [
      stage('compare', 'compare', { root }, told),
      stage('search', 'search', { root, archive, from: out, to: fresh }, told),
      stage('bulk', 'bulk', { day }, told),
      { name: 'keys', after: ['compare'], run: takeFinished },
    ],
    cores,
  );
  return { keys, taken, rendered };
}
