import { watch } from 'node:fs';
import { archive as config } from '../../src/archive.config.ts';
import { codeVersion } from './code-version.ts';
import { escapeLines } from './escape-text.ts';
import { normalizeArchive } from './normalize-archive.ts';
import { restoreContent } from './restore-content.ts';
import { runJobs } from './run-jobs.ts';
import { stage } from './stage.ts';

/** Milliseconds in which several changes are one. */
const together = 50;
/** Where more reports are compared, a reader should not have to wait for it. */
const few = 300;

export interface FollowOptions {
  /** The repository. */
  root: string;
  /** Folder with `witnesses`, `specimens` and `corrections`. */
  content: string;
  /** Folder of the restored reports. */
  archive: string;
  /** Told when pages have something new to show. */
  refresh: () => void;
  /** Tells which witnesses are not as they were recorded. */
  tellFixity: () => Promise<void>;
}

/**
 * Restore again when content changes, in this process, which has loaded by then what restores: another one would
 * take longer to begin than to do it. Where the code was changed meanwhile, another one does it all the same.
 *
 * @param first restores all that is there; what changes while it does is restored after it
 */
export function followContent(
  { root, content, archive, refresh, tellFixity }: FollowOptions,
  first: Promise<unknown>,
): void {
  const loaded = codeVersion(root).then(async (version) => {
    await import('./restore-witness.ts');
    return version;
  });
  const restore = async (): Promise<number> => {
    const version = await loaded;
    if ((await codeVersion(root)) !== version) {
      await restoreContent(root);
      return Infinity;
    }
    const { specimens, restore: options } = config;
    const { ids, problems, advice } = await normalizeArchive({
      content,
      archive,
      specimens,
      restore: options,
      version,
    });
    for (const message of [...advice, ...problems.map((problem) => problem.message)])
      process.stderr.write(`${escapeLines(message)}\n`);
    return ids.length;
  };
  const update = async (): Promise<void> => {
    const reports = await restore();
    if (reports > few) refresh();
    await runJobs([stage('compare', 'compare', { root }, undefined)], 1);
    refresh();
    // Every witness is read for it: of many, it is told at the start alone.
    if (reports <= few) await tellFixity();
  };
  let waiting: NodeJS.Timeout | undefined;
  let working: Promise<unknown> = Promise.all([first, loaded]);
  watch(content, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      working = working.then(update).catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
      });
    }, together);
  });
}
