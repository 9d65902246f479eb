import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BuildPlan } from '../../src/pages/_lib/build-plan.ts';
import type { Job } from './run-jobs.ts';
import { shares } from './shares.ts';
import { stage, type Told } from './stage.ts';

/**
 * Where fewer reports are to be rendered, a second process would take more to begin than it spares; and one that makes
 * but the pages that are no report's, where a process has few besides.
 */
const few = { all: 60, besides: 1000 };
/**
 * Most reports that one process renders, so that its memory does not grow with the archive. To begin with pages
 * takes as long as some ten reports. Files come last: in smaller parts, the cores have work until the end.
 */
const most = { pages: 2500, files: 1250 };

/** Folder that the pages are made in, part by part, before they are put together. */
export const partsFolder = (fresh: string): string => join(fresh, '.parts');

/** The job that compiles what makes pages, which all that make some wait for. */
export const compileJob = ({
  root,
  modules,
  fresh,
  told,
}: Pick<RenderOptions, 'root' | 'modules' | 'fresh' | 'told'>): Job =>
  stage('compile', 'compile', { root, modules, out: join(partsFolder(fresh), 'shared') }, told);

export interface RenderOptions {
  /** The repository. */
  root: string;
  /** The folder for the modules that make pages. */
  modules: string;
  /** The folder that is made. */
  fresh: string;
  /** The reports whose pages and files are made. */
  ids: readonly string[];
  /** Whether the pages are made that are no single report's; then a job `bulk` is waited for. */
  lists: boolean;
  told?: Told | undefined;
}

/**
 * Jobs that make the pages of some reports, into parts, and their files, into their places. Those that make pages wait
 * for {@link compileJob}.
 */
export function renderJobs({ root, modules, fresh, ids, lists, told }: RenderOptions): Job[] {
  const page = (i: number, plan: BuildPlan): Job => {
    const out = join(partsFolder(fresh), String(i));
    return {
      ...stage(`pages ${String(i)}`, 'pages', { root, modules, out, plan }, told),
      // Lists say how large the files of the whole archive are.
      after: plan.lists ? ['compile', 'bulk'] : ['compile'],
    };
  };
  const processes = ids.length > few.all ? availableParallelism() : 1;
  const files = shares(ids, most.files, processes).map((own, i) =>
    stage(`files ${String(i + 1)}`, 'files', { site: fresh, ids: own }, told),
  );
  const parts = shares(ids, most.pages, processes);
  if (lists && (parts[0]?.length ?? Infinity) > few.besides) parts.unshift([]);
  const pages = parts.map((reports, i) => page(i, { reports, lists: lists && i === 0 }));
  return [...pages, ...files];
}
