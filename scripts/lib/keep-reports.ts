import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSettled, lookAtFiles } from './look-at-files.ts';
import { hashOf, lookAtInputs, readInputs, touchedOf, type RestoreTask } from './witness-inputs.ts';

/** A witness of which a report lies there, the sealed key that an earlier run noted, and how all of it looked then. */
export interface KeepTask extends RestoreTask {
  key: string;
  touched?: string | undefined;
}

/** A report that is kept, and how it and what it is made of look, where that will tell whether anybody touched them. */
export interface KeptReport {
  id: string;
  touched?: string;
}

/**
 * Find the reports that were made of what they would be made of now, and are still, byte for byte, what was
 * written; what nobody touched since that was last found is not read for it. Of its own, so that a worker that
 * only looks need not load what restores.
 */
export default function keepReports(tasks: readonly KeepTask[]): KeptReport[] {
  return tasks.flatMap((task) => keep(task) ?? []);
}

/** Whether nobody touched a report, nor what it was made of, since it was last found to be kept. */
export function isUntouched(task: KeepTask): boolean {
  try {
    const inputs = lookAtInputs(task);
    if (inputs === undefined) return false;
    const looks = lookAtFiles(task.reports, [`${task.id}.json`]);
    return looks !== undefined && task.touched === touchedOf(inputs, looks.touched);
  } catch {
    return false;
  }
}

function keep(task: KeepTask): KeptReport | undefined {
  const { id, reports } = task;
  try {
    const [keyThen, report] = task.key.split('-');
    const [inputsThen, reportThen] = task.touched?.split('-') ?? [];
    const now = Date.now();
    const inputs = lookAtInputs(task, now);
    if ((inputs === undefined || inputs !== inputsThen) && readInputs(task).key !== keyThen) return undefined;
    const looks = lookAtFiles(reports, [`${id}.json`]);
    if (!looks) return undefined;
    if (looks.touched !== reportThen && hashOf([readFileSync(join(reports, `${id}.json`))]) !== report)
      return undefined;
    const touched = touchedOf(inputs, isSettled(looks, now) ? looks.touched : undefined);
    return { id, ...(touched !== undefined && { touched }) };
  } catch {
    // What cannot be read is made again, and the reason told then.
    return undefined;
  }
}
