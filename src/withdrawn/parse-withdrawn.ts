import { explainIssues } from '../config/explain-issues.ts';
import { parseYaml } from '../config/parse-yaml.ts';
import type { Problem } from '../corrections/correction.ts';
import { withdrawnSchema, type Withdrawn } from './withdrawn.ts';

/** What a list of withdrawn reports says, in the order of their ids, and what of it could not be taken. */
export interface ParsedWithdrawn {
  withdrawn: Withdrawn[];
  problems: (Problem & { id?: string })[];
}

/**
 * Read a list of withdrawn reports: YAML, an entry each. A faulty entry is a problem with its line; the others are kept.
 *
 * @param file its name, for the problems
 * @param reports ids of the witnesses that are there
 */
export function parseWithdrawn(
  yaml: string | Uint8Array,
  file: string,
  reports: ReadonlySet<string>,
): ParsedWithdrawn {
  const { value, problems: syntax, lineOf } = parseYaml(yaml);
  const problems: ParsedWithdrawn['problems'] = syntax.map((problem) => ({ file, ...problem }));
  if (problems.length > 0 || value === null) return { withdrawn: [], problems };
  if (!Array.isArray(value)) {
    const message = 'must be a list: begin each withdrawn report with "- "';
    return { withdrawn: [], problems: [{ file, line: 1, message }] };
  }
  // Some file systems do not tell A from a.
  const there = new Set(Array.from(reports, (id) => id.toLowerCase()));
  const known = new Map<string, Withdrawn>();
  for (const [index, entry] of value.entries()) {
    const tell = (path: readonly PropertyKey[], message: string, id?: string): void => {
      const problem = { file, line: lineOf([index, ...path]), message };
      problems.push(id === undefined ? problem : { ...problem, id });
    };
    const checked = withdrawnSchema.safeParse(entry);
    if (!checked.success) {
      for (const issue of checked.error.issues)
        tell(issue.path, explainIssues([issue], `entry ${String(index + 1)}`));
      continue;
    }
    const { instead, ...alone } = checked.data;
    const { id } = alone;
    if (there.has(id.toLowerCase()))
      tell(['id'], `${id} is still there: take its witness out, or this entry`, id);
    else if (known.has(id.toLowerCase())) tell(['id'], `${id} is listed twice; take one entry out`);
    else {
      const found = instead === undefined || reports.has(instead);
      if (!found) tell(['instead'], `there is no report ${instead}; mend the id, or take this line out`);
      known.set(id.toLowerCase(), found ? checked.data : alone);
    }
  }
  return { withdrawn: [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}
