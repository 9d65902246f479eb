import { explainIssues } from '../config/explain-issues.ts';
import { parseYaml } from '../config/parse-yaml.ts';
import type { Correction, Problem } from './correction.ts';
import { checkCorrection } from './correction-schema.ts';

/** What a corrections file says, and what of it could not be understood. */
export interface ParsedCorrections {
  corrections: Correction[];
  problems: Problem[];
}

/**
 * Read a corrections file: a YAML list (or one annotation alone), each entry with the line it begins on. A faulty entry is a
 * problem with its line; the others are kept.
 *
 * @param file its name, for the problems
 */
export function parseCorrections(yaml: string | Uint8Array, file: string): ParsedCorrections {
  const { text, value, problems: syntax, lineOf } = parseYaml(yaml);
  const problems = syntax.map((problem) => ({ file, ...problem }));
  const corrections: Correction[] = [];
  // A further annotation that was put below as it was copied: a word of advice instead of a dozen faults of syntax.
  const bare = problems.length > 0 ? /\n\{/.exec(text) : null;
  if (bare) {
    const line = text.slice(0, bare.index + 1).split('\n').length;
    const message = 'is not YAML here: where a file has several corrections, begin each with "- "';
    return { corrections, problems: [{ file, line, message }] };
  }
  if (problems.length > 0 || value === null) return { corrections, problems };
  const single = !Array.isArray(value);
  // One annotation as the site's editor gives it to be saved.
  if (single && !(typeof value === 'object' && 'motivation' in value)) {
    const message = 'must be a list: begin each correction with "- "';
    return { corrections, problems: [{ file, line: 1, message }] };
  }
  const entries: unknown[] = single ? [value] : value;
  entries.forEach((entry, index) => {
    const at = single ? [] : [index];
    const checked = checkCorrection(entry);
    if (checked.success) {
      corrections.push({ ...checked.data, line: lineOf(at) });
      return;
    }
    for (const issue of checked.error.issues) {
      const message = explainIssues([issue], `correction ${String(index + 1)}`);
      problems.push({ file, line: lineOf([...at, ...issue.path]), message });
    }
  });
  return { corrections, problems };
}
