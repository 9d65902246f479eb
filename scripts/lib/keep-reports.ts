import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, readInputs, type RestoreTask } from './witness-inputs.ts';

/** A witness of which a report lies there, and the sealed key that an earlier run noted. */
export interface KeepTask extends RestoreTask {
  key: string;
}

/**
 * Find the reports that were made of what they would be made of now, and are still, byte for byte, what was
 * written. Of its own, so that a worker that only looks need not load what restores.
 *
 * @returns their ids
 */
export default function keepReports(tasks: readonly KeepTask[]): string[] {
  return tasks.filter(isRight).map(({ id }) => id);
}

function isRight(task: KeepTask): boolean {
  try {
    const [inputs, report] = task.key.split('-');
    if (readInputs(task).key !== inputs) return false;
    return hashOf([readFileSync(join(task.reports, `${task.id}.json`))]) === report;
  } catch {
    // What cannot be read is made again, and the reason told then.
    return false;
  }
}
