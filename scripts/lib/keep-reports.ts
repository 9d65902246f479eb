import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSettled, lookAtFiles } from './look-at-files.ts';
import { hashOf, readInputs, type RestoreTask } from './witness-inputs.ts';

/** A witness of which a report lies there, the sealed key that an earlier run noted, and how the report looked then. */
export interface KeepTask extends RestoreTask {
  key: string;
  touched?: string | undefined;
}

/** A report that is kept, and how it looks, where that will tell whether anybody touched it. */
export interface KeptReport {
  id: string;
  touched?: string;
}

/**
 * Find the reports that were made of what they would be made of now, and are still, byte for byte, what was
 * written; one that nobody touched since that was last found is not read for it. Of its own, so that a worker that
 * only looks need not load what restores.
 */
export default function keepReports(tasks: readonly KeepTask[]): KeptReport[] {
  return tasks.flatMap((task) => keep(task) ?? []);
}

function keep(task: KeepTask): KeptReport | undefined {
  const { id, reports } = task;
  try {
    const [inputs, report] = task.key.split('-');
    if (readInputs(task).key !== inputs) return undefined;
    const now = Date.now();
    const looks = lookAtFiles(reports, [`${id}.json`]);
    if (!looks) return undefined;
    if (looks.touched !== task.touched && hashOf([readFileSync(join(reports, `${id}.json`))]) !== report)
      return undefined;
    return { id, ...(isSettled(looks, now) && { touched: looks.touched }) };
  } catch {
    // What cannot be read is made again, and the reason told then.
    return undefined;
  }
}
