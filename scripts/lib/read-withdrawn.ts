import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem } from '../../src/corrections/correction.ts';
import type { ArchiveIndex } from '../../src/report/summary.ts';
import { parseWithdrawn } from '../../src/withdrawn/parse-withdrawn.ts';

const name = 'withdrawn.yaml';
/** Where a fault is of no one report: no id is written so, and no page is made of it. */
const noReport = `(${name})`;

/**
 * What a content folder says of reports that were taken out, and what is wrong with it.
 *
 * @param ids of the witnesses that are there
 */
export async function readWithdrawn(
  content: string,
  ids: ReadonlySet<string>,
): Promise<Required<Pick<ArchiveIndex, 'withdrawn' | 'problems'>>> {
  const file = join(content, name);
  const yaml = await readFile(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const { withdrawn, problems } = parseWithdrawn(yaml, file, ids);
  return {
    withdrawn,
    problems: problems.map((problem) => ({ id: problem.id ?? noReport, message: formatProblem(problem) })),
  };
}
