import { availableParallelism } from 'node:os';
import type { TakenReport } from '../stages/take-over.ts';
import { finishedReports } from './finished-reports.ts';
import { compileJob, renderJobs } from './render-jobs.ts';
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
  /** The folder for the modules that make pages. */
  modules: string;
  /** The day that the build is of: `2026-01-31`. */
  day: string;
  told?: Told | undefined;
}

/** What a site is made of. */
export interface SiteParts {
  /** Key of each report, by its id. */
  keys: ReadonlyMap<string, string>;
  /** Reports that were taken over from the site that stands, by their ids; the others were made. */
  taken: ReadonlyMap<string, TakenPart>;
  /** Hashes of files that are known. */
  hashes: ReadonlyMap<string, string>;
}

/** What is known of a report that was taken over. */
export interface TakenPart {
  /** How its files looked before. */
  written: string;
  /** Hash of its history. */
  history: string;
}

/**
 * Make all parts of a site that can be made without regard to one another, on all cores: the files of the whole
 * archive, the index of search, and the pages and files of each report, as far as the site that stands does not
 * have them.
 */
export async function makeParts(options: PartsOptions): Promise<SiteParts> {
  const { root, archive, out, fresh, modules, day, told } = options;
  const cores = availableParallelism();
  const taken = new Map<string, TakenPart>();
  const hashes = new Map<string, string>();
  let keys = new Map<string, string>();

  /** What the reports are made of is known once they are compared. */
  const takeFinished = async (): Promise<Job[]> => {
    keys = await reportKeys(root, archive);
    const finished = await finishedReports(out, await readSiteState(archive), keys, archive);
    const written = new Map<string, string>();
    const takes = shares(finished, mostTaken, cores).map((reports, i) =>
      stage<TakenReport[]>(
        `take over ${String(i + 1)}`,
        'take-over',
        { from: out, to: fresh, reports },
        told,
        (found) => {
          for (const report of found) written.set(report.id, report.written);
        },
      ),
    );
    const renderRest = (): Promise<Job[]> => {
      for (const { id, files, history } of finished) {
        const looked = written.get(id);
        if (looked === undefined) continue;
        taken.set(id, { written: looked, history });
        for (const [path, hash] of files) hashes.set(path, hash);
      }
      const ids = [...keys.keys()].filter((id) => !taken.has(id));
      return Promise.resolve(renderJobs({ root, modules, fresh, ids, lists: true, told }));
    };
    return [...takes, { name: 'rest', after: takes.map(({ name }) => name), run: renderRest }];
  };

  await runJobs(
    [
      stage('compare', 'compare', { root }, told),
      compileJob({ root, modules, fresh, told }),
      stage('search', 'search', { root, archive, from: out, to: fresh }, told),
      stage('bulk', 'bulk', { root, archive, day }, told),
      { name: 'keys', after: ['compare'], run: takeFinished },
    ],
    cores,
  );
  return { keys, taken, hashes };
}
